import type { Citation } from '../model/header.js';
import { firstDate } from '../text/dates.js';
import { excerpt, type Prose } from '../text/prose.js';

const BASIS = /^(?:- ?)?(can cu|xet)\b ?/;
const KIND = /(?:^|; ?|, ?)(bo luat|luat|phap lenh|hien phap|bao cao|y kien)\b(?! so)/g;
const LONGEST = 1500;

interface Found {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const typeOf = (kind: string): Citation['type'] => {
  if (kind === 'bao cao') return 'report';
  return kind === 'y kien' ? null : 'law';
};

/** Whether a number follows the name: then it is cited by that. */
const isNumbered = (words: string): boolean => /\d\/\S*[a-z]/.test(words.split(' ngay ')[0] ?? words);

const namesIn = (prose: Prose, from: number): readonly Found[] =>
  [...prose.fold.slice(from, LONGEST).matchAll(KIND)].map((match) => {
    const kind = match[1] ?? '';
    const start = from + match.index + match[0].length - kind.length;
    return { kind, start, end: start + prose.fold.slice(start).search(/[;.]|$/) };
  });

/** Laws by name and date, and reports without a number, in the lines "Căn cứ …" and "Xét …". */
export const unnumberedBases = (source: string, prose: Prose): readonly Citation[] => {
  const lead = BASIS.exec(prose.fold.slice(0, 20));
  if (!lead) return [];
  return namesIn(prose, lead[0].length)
    .filter(({ start, end }) => !isNumbered(prose.fold.slice(start, end)))
    .map(({ kind, start, end }) => ({
      ...excerpt(source, prose, start, end),
      number: null,
      title: prose.text.slice(start, end),
      type: typeOf(kind),
      date: firstDate(prose.fold.slice(start, end))?.date?.written ?? null,
      issuer: null,
      role: lead[1] === 'can cu' ? 'basis' : 'considered',
    }));
};
