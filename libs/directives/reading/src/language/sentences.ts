import { cut, type Prose } from '../text/prose.js';

/** Longest stretch that is analysed as one sentence; no administrative sentence comes near it. */
export const longestSentence = 6000;

const ABBREVIATED =
  /(^|[\s(])(tp|t\.p|ts|ths|pgs|gs|th|tx|q|p|kt|tm|tl|tuq|v\.v|st|tr|nxb|cv|khcn|\d{1,3}|[ivx]{1,4}|[a-z])$/;

/** Whether what follows a full stop can begin a sentence: nothing, a capital, a bracket, a quotation, a number, a dash. */
const canBegin = (unit: string): boolean => unit === '' || unit !== unit.toLowerCase() || /["“(\d[+-]/.test(unit);

const MARKS = '.!?…';

const endsHere = (prose: Prose, at: number): boolean => {
  const mark = prose.text.charAt(at);
  if (!MARKS.includes(mark)) return false;
  const next = prose.text.charAt(at + 1);
  if ((next !== '' && next !== ' ') || !canBegin(prose.text.charAt(at + 2))) return false;
  return mark !== '.' || !ABBREVIATED.test(prose.fold.slice(Math.max(0, at - 8), at));
};

/** Longest paragraph that is analysed; the rest of it is left to a person. */
export const longestParagraph = 20_000;

/** Cuts at the positions for which `ends` holds; pieces keep their closing mark. */
const cutWhere = (prose: Prose, ends: (at: number) => boolean): readonly Prose[] => {
  const pieces: Prose[] = [];
  const length = Math.min(prose.text.length, longestParagraph);
  let start = 0;
  for (let at = 0; at < length; at += 1) {
    const full = at - start >= longestSentence;
    if (!full && at < length - 1 && !ends(at)) continue;
    const piece = cut(prose, start, at + 1);
    if (piece.text.trim() !== '') pieces.push(piece);
    start = at + 1;
    while (prose.text.charAt(start) === ' ') start += 1;
  }
  return pieces;
};

export const sentencesOf = (prose: Prose): readonly Prose[] => cutWhere(prose, (at) => endsHere(prose, at));

const BRACKET_REACH = 300;

/** Whether a position stands in brackets that close soon. */
const isBracketed = ({ text }: Prose, at: number): boolean => {
  const before = text.slice(Math.max(0, at - BRACKET_REACH), at);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return false;
  const after = text.slice(at, at + BRACKET_REACH);
  const close = after.indexOf(')');
  const open = after.indexOf('(');
  return close >= 0 && (open < 0 || close < open);
};

/** The parts of a sentence between semicolons; those in brackets part nothing. */
export const clausesOf = (sentence: Prose): readonly Prose[] =>
  cutWhere(sentence, (at) => sentence.text.charAt(at) === ';' && !isBracketed(sentence, at));
