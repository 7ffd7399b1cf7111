import type { Line } from '../lines/line.js';
import { actorListAt } from '../language/actor-list.js';
import { predicateAt } from '../language/predicate.js';
import { endsInPhrase } from '../rules/header-line/rules.js';
import { startsLower, startsUpper } from '../text/letters.js';
import { cut, join, trimmed } from '../text/prose.js';
import { findTables } from '../tables/find-tables.js';
import type { TableRow } from '../tables/table.js';
import type { Block } from './block.js';
import { garbledLabel, labelOf, type Label, type LabelKind } from './label.js';
import { wrappingOf, type Wrapping } from './wrapping.js';

const CLOSED = /[.:;!?…/]"?”?$/;

interface Open {
  readonly lines: Line[];
  readonly label: Label | null;
}

/** Ordinals seen last, per kind of label: a label inside a broken sentence does not continue them. */
type Seen = Map<LabelKind, number>;

const continuesSequence = (label: Label, seen: Seen): boolean => {
  const before = seen.get(label.kind) ?? 0;
  return label.ordinal === 1 || (label.ordinal > before && label.ordinal <= before + 2);
};

/** Whether the line before lets a new paragraph begin. */
const isClosed = (last: Line, { wrapped, width }: Wrapping): boolean =>
  CLOSED.test(last.text) || !wrapped || last.text.length < width * 0.72;

interface Place {
  readonly line: Line;
  readonly last: Line | undefined;
  readonly seen: Seen;
  readonly wrapping: Wrapping;
}

const LISTED: ReadonlySet<LabelKind> = new Set(['dash', 'plus']);
const PUNCTUATED_ARTICLE = /^dieu \d{1,3}[a-z]? ?[.:]/;

/** Inside a broken sentence a dash joins two words, and "Điều 5" is cited. */
const isInsideSentence = (label: Label, line: Line, last: Line): boolean => {
  if (LISTED.has(label.kind)) return startsLower(line.text.slice(label.length)) && !CLOSED.test(last.text);
  return label.kind === 'article' && !PUNCTUATED_ARTICLE.test(line.fold) && line.text.length >= 12;
};

/** At the start or after a gap a label is one, unless its number is a year or a count. */
const isPlausible = ({ kind, ordinal }: Label): boolean => kind !== 'number' || ordinal <= 99;

/** In a text that runs on: a number that counts on from the last, or a dash before a capital. */
const goesOn = (label: Label, { line, seen }: Place, last: Line): boolean => {
  if (label.ordinal > 0) return continuesSequence(label, seen);
  return startsUpper(line.text.slice(label.length)) && !endsInPhrase(last.fold);
};

const acceptsLabel = (label: Label, place: Place): boolean => {
  const { line, last, wrapping } = place;
  if (!last || line.gap) return isPlausible(label);
  if (wrapping.wrapped && isInsideSentence(label, line, last)) return false;
  return isClosed(last, wrapping) || goesOn(label, place, last);
};

/** A paragraph that begins small goes on with the one before, unless a gap and a full stop part them. */
const smallBreaks = (line: Line, last: Line): boolean => line.gap && CLOSED.test(last.text) && !last.text.endsWith(';');

/** A line clearly shorter than the width ends its paragraph. */
const isShort = (last: Line, { width }: Wrapping): boolean =>
  last.text.length < width * (CLOSED.test(last.text) ? 0.9 : 0.72);

/** In lines broken at a width: after a short line, before a capital. */
const breaksShort = (line: Line, last: Line, wrapping: Wrapping): boolean =>
  isShort(last, wrapping) && !endsInPhrase(last.fold) && startsUpper(line.text);

/** Whether an unlabelled line begins a paragraph of its own. */
const breaks = (line: Line, last: Line, wrapping: Wrapping): boolean => {
  if (startsLower(line.text) && !/^[¹²³]/.test(line.text)) return smallBreaks(line, last);
  if (line.gap) return CLOSED.test(last.text) || !endsInPhrase(last.fold);
  return last.text.endsWith(':') || !wrapping.wrapped || breaksShort(line, last, wrapping);
};

const labelFor = (place: Place): Label | null => {
  const { line, seen } = place;
  const label = labelOf(line);
  if (label) return acceptsLabel(label, place) ? label : null;
  const garbled = line.gap ? garbledLabel(line) : 0;
  const next = (seen.get('number') ?? 0) + 1;
  return garbled > 0 && next > 1 ? { kind: 'number', name: `${next}`, length: garbled, ordinal: next } : null;
};

const remember = (label: Label, seen: Seen): void => {
  if (label.kind === 'article' || label.kind === 'roman') seen.set('number', 0);
  if (label.kind !== 'number' || !label.name.includes('.')) seen.set(label.kind, label.ordinal);
  if (label.kind !== 'letter' && label.kind !== 'dash' && label.kind !== 'plus') seen.set('letter', 0);
};

const blockOf = ({ lines, label }: Open): Block => {
  const whole = join(lines);
  const prose = label ? trimmed(cut(whole, label.length), /\s/) : whole;
  return { label, prose, whole, gap: lines[0]?.gap ?? false, row: null };
};

/** A label on a line of its own: the next line is its text. */
const isBareLabel = (open: Open | undefined): boolean =>
  open?.label !== undefined &&
  open.label !== null &&
  open.lines.length === 1 &&
  (open.lines[0]?.text.length ?? 0) <= open.label.length;

const LONGEST_HEADING = 200;

/** "2. Các sở, ban, ngành; Ủy ban nhân dân các huyện": nothing but bodies, and the next line begins with a verb. */
const endsHeading = (open: Open | undefined, line: Line): boolean => {
  if (!open?.label || !startsUpper(line.text) || predicateAt(line, 0) === 0) return false;
  const whole = join(open.lines);
  if (whole.text.length > LONGEST_HEADING) return false;
  const heading = trimmed(cut(whole, open.label.length), /\s/);
  return actorListAt(heading, 0)?.end === heading.text.length;
};

export const rowBlock = (row: TableRow): Block => ({
  label: { kind: 'number', name: row.ordinal, length: 0, ordinal: Number(row.ordinal) || 0 },
  prose: row.name,
  whole: row.whole,
  gap: true,
  row,
});

/** Lines rejoined to paragraphs, each with its label; rows of tables are paragraphs too. */
export const readBlocks = (lines: readonly Line[]): readonly Block[] => {
  const blocks: Block[] = [];
  let from = 0;
  for (const table of findTables(lines)) {
    blocks.push(...proseBlocks(lines.slice(from, table.start)), ...table.rows.map(rowBlock));
    from = table.end;
  }
  return [...blocks, ...proseBlocks(lines.slice(from))];
};

/** Whether an unlabelled line goes on with what is open. */
const goesOnWith = (open: Open | undefined, line: Line, last: Line, wrapping: Wrapping): boolean =>
  isBareLabel(open) || !(breaks(line, last, wrapping) || endsHeading(open, line));

const proseBlocks = (lines: readonly Line[]): readonly Block[] => {
  const wrapping = wrappingOf(lines);
  const seen: Seen = new Map();
  const open: Open[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const label = labelFor({ line, last, seen, wrapping });
    if (label) remember(label, seen);
    if (label || !last || !goesOnWith(open.at(-1), line, last, wrapping)) open.push({ lines: [line], label });
    else open.at(-1)?.lines.push(line);
    last = line;
  }
  return open.map(blockOf);
};
