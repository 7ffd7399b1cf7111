import { abbreviations } from './abbreviations.js';
import { oneSpelling } from './spelling.js';

const QUOTES = /["'“”‘’«»*_|]/gu;
const DASHES = /[–—−‐]/gu;

const spelled = (token: string): string => {
  const short = token.replace(/[&.,/-]/gu, '');
  if (!Object.hasOwn(abbreviations, short))
    return token.replaceAll('&', ' và ').replace(/[./-]/gu, ' ').replaceAll(',', ' , ');
  return `${abbreviations[short] ?? ''}${token.endsWith(',') ? ' ,' : ''}`;
};

/**
 * The words of a name or expression in one form whatever the spelling: NFC, lower case, short forms written out, one
 * placement of tones, dashes as spaces. Commas stay, each as a word of its own.
 */
export const written = (text: string): string => {
  const tokens = text.normalize('NFC').toLowerCase().replace(QUOTES, ' ').replace(DASHES, '-').split(/\s+/u);
  const words = tokens.map(spelled).join(' ').split(/\s+/u).filter(Boolean).join(' ');
  return oneSpelling(words)
    .replace(/^tt (?=hội đồng nhân dân|\p{L}+ ủy)/u, 'thường trực ')
    .replace(/mặt trận tổ quốc(?! việt nam)/gu, 'mặt trận tổ quốc việt nam');
};

/** What two names are compared by: `written` without its commas. */
export const withoutCommas = (words: string): string => words.replaceAll(' ,', '');

/** The key of a name. */
export const nameKey = (text: string): string => withoutCommas(written(text));
