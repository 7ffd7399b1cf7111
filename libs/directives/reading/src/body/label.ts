import type { Prose } from '../text/prose.js';

export type LabelKind =
  'part' | 'chapter' | 'section' | 'article' | 'upper' | 'roman' | 'number' | 'paren' | 'letter' | 'dash' | 'plus';

export interface Label {
  readonly kind: LabelKind;
  /** As it stands in a path: `Điều 1`, `II`, `1.2`, `a`, `-`. */
  readonly name: string;
  /** Characters of the line that it takes, blanks after it included. */
  readonly length: number;
  /** Place in its sequence, 0 where it has none. */
  readonly ordinal: number;
}

interface LabelRule {
  readonly kind: LabelKind;
  /** On the folded text unless `spelt`. */
  readonly pattern: RegExp;
  readonly spelt?: boolean;
  readonly name: (match: RegExpExecArray) => string;
  readonly ordinal: (match: RegExpExecArray) => number;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

const romanValue = (written: string): number =>
  [...written.toLowerCase()].reduce((sum, unit, at, all) => {
    const value = ROMAN[unit] ?? 0;
    return sum + (value < (ROMAN[all[at + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

const group = (match: RegExpExecArray, index = 1): string => match[index] ?? '';
const last = (written: string): number => Number(written.split('.').at(-1));

/** One row per way of labelling (NĐ 30/2020 Phụ lục I, TT 55/2005, Party layout), as scanners leave them. */
const rules: readonly LabelRule[] = [
  {
    kind: 'part',
    pattern: /^phan (?:thu )?([ivx]{1,5}|\d{1,2}|nhat|hai|ba|tu|nam)(?: ?[.:-] ?| (?=[A-Z])|$)/,
    name: (m) => `Phần ${group(m).toUpperCase()}`,
    ordinal: () => 0,
  },
  {
    kind: 'chapter',
    pattern: /^chuong ([ivxl]{1,6}|\d{1,2})(?: ?[.:-] ?| |$)/,
    name: (m) => `Chương ${group(m).toUpperCase()}`,
    ordinal: () => 0,
  },
  {
    kind: 'section',
    pattern: /^muc (\d{1,2}|[ivx]{1,4})(?: ?[.:] ?|$)/,
    name: (m) => `Mục ${group(m).toUpperCase()}`,
    ordinal: () => 0,
  },
  {
    kind: 'article',
    pattern: /^dieu ?(\d{1,3}[a-z]?)(?: ?[.:/-]{1,2} ?|$| (?=[a-z]))/,
    name: (m) => `Điều ${group(m)}`,
    ordinal: (m) => Number.parseInt(group(m), 10),
  },
  { kind: 'article', pattern: /^dieu ([li])[.:] ?/, name: () => 'Điều 1', ordinal: () => 1 },
  {
    kind: 'roman',
    pattern: /^([IVX]{1,5}|[IVX][ivx]{1,4})(?: ?[.)/] ?(?![vV]\b)| ?[-–—:] )_? ?/,
    spelt: true,
    name: (m) => group(m).toUpperCase(),
    ordinal: (m) => romanValue(group(m)),
  },
  {
    kind: 'upper',
    pattern: /^([A-HĐ])(?: ?[.)/] ?| ?[-–—] )(?=\S)/,
    spelt: true,
    name: (m) => group(m),
    ordinal: (m) => 'ABCDĐEGH'.indexOf(group(m)) + 1,
  },
  {
    kind: 'number',
    pattern: /^(\d{1,2}(?:\.\d{1,2}){0,3})(?: ?[.)/:]{1,4}(?!\d)| ?[-–—] (?!\d))[_ .]{0,6}/,
    spelt: true,
    name: (m) => group(m),
    ordinal: (m) => last(group(m)),
  },
  {
    kind: 'number',
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3}) (?=\p{Lu})/u,
    spelt: true,
    name: (m) => group(m),
    ordinal: (m) => last(group(m)),
  },
  /** Scanning reads the figure one as a letter. */
  { kind: 'number', pattern: /^[l|]\. (?=\p{Lu})/u, spelt: true, name: () => '1', ordinal: () => 1 },
  {
    kind: 'paren',
    pattern: /^\(([1-9]\d?|[ivx]{1,4})\) ?/,
    name: (m) => group(m),
    ordinal: (m) => Number(group(m)) || romanValue(group(m)),
  },
  {
    kind: 'letter',
    pattern: /^\(?([a-zđ]\d{0,2}(?:\.\d{1,2}){0,2})(?: ?[)/] ?| ?\. (?=\S)| ?\.(?=\p{Lu})|- )/u,
    spelt: true,
    name: (m) => group(m),
    ordinal: (m) => LETTERS.indexOf(group(m).charAt(0)) + 1,
  },
  { kind: 'plus', pattern: /^(?:- ?)?\+ ?/, name: () => '+', ordinal: () => 0 },
  { kind: 'dash', pattern: /^(?:[-•●▪◦○*·] ?){1,2}(?=\S)/, name: () => '-', ordinal: () => 0 },
];

const FIRST = 40;

/** The label at the start of a line, null where there is none. */
export const labelOf = (line: Prose): Label | null => {
  const text = line.text.slice(0, FIRST);
  const folded = line.fold.slice(0, FIRST);
  for (const rule of rules) {
    const match = rule.pattern.exec(rule.spelt ? text : folded);
    if (match)
      return { kind: rule.kind, name: rule.name(match), length: match[0].length, ordinal: rule.ordinal(match) };
  }
  return null;
};

/** A number that scanning turned into a sign ("§. Thực hiện"): its place in the sequence is its name. */
export const garbledLabel = (line: Prose): number =>
  /^[^\p{L}\p{N}\s"“([*•+-]{1,2}\. ?_? ?(?=\p{Lu})/u.exec(line.text.slice(0, 12))?.[0].length ?? 0;
