import type { Excerpt, Reading } from '../model/excerpt.js';
import { fold } from './fold.js';

/** A run of clean words that stands unbroken in the canonical text, from position `at` of the prose on. */
interface Piece {
  readonly at: number;
  readonly source: number;
}

/** Clean words with the way back to the canonical text. `fold` is as long as `text`. */
export interface Prose {
  readonly text: string;
  readonly fold: string;
  readonly pieces: readonly Piece[];
}

export const emptyProse: Prose = { text: '', fold: '', pieces: [] };

/** Index of the piece that holds position `at`. */
const pieceAt = (pieces: readonly Piece[], at: number): number => {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Where position `at` stands in the canonical text. */
export const sourceOf = (prose: Prose, at: number): number => {
  const piece = prose.pieces[pieceAt(prose.pieces, at)];
  return piece ? piece.source + at - piece.at : 0;
};

/** A stretch of it. */
export const cut = (prose: Prose, start: number, end = prose.text.length): Prose => {
  const first = pieceAt(prose.pieces, start);
  const last = pieceAt(prose.pieces, Math.max(start, end - 1));
  const pieces = prose.pieces.slice(first, last + 1).map(({ at, source }) => ({
    at: Math.max(0, at - start),
    source: source + Math.max(0, start - at),
  }));
  return { text: prose.text.slice(start, end), fold: prose.fold.slice(start, end), pieces };
};

/** The stretch without blanks, list commas and stray marks at either end. */
export const trimmed = (prose: Prose, marks = /[\s,;:.]/): Prose => {
  let start = 0;
  let end = prose.text.length;
  while (start < end && /[\s,;:]/.test(prose.text.charAt(start))) start += 1;
  while (end > start && marks.test(prose.text.charAt(end - 1))) end -= 1;
  return start === 0 && end === prose.text.length ? prose : cut(prose, start, end);
};

/** Lines or stretches one after the other, with a blank between them. */
export const join = (parts: readonly Prose[]): Prose => {
  const full = parts.filter((part) => part.text.length > 0);
  const [only] = full;
  if (only && full.length === 1) return only;
  const pieces: Piece[] = [];
  let length = 0;
  for (const part of full) {
    for (const piece of part.pieces) pieces.push({ at: piece.at + length, source: piece.source });
    length += part.text.length + 1;
  }
  return { text: full.map((part) => part.text).join(' '), fold: full.map((part) => part.fold).join(' '), pieces };
};

const UNEVEN = /[^\S ]| {2}/;

/** A piece of the canonical text as prose: runs of blanks collapse, the units for which `drop` holds are skipped. */
export const proseAt = (source: string, start: number, end: number, drop: RegExp): Prose => {
  const raw = source.slice(start, end).trimEnd();
  const lead = raw.length - raw.trimStart().length;
  const even = raw.slice(lead);
  if (even === '') return emptyProse;
  if (!UNEVEN.test(even) && !drop.test(even))
    return { text: even, fold: fold(even), pieces: [{ at: 0, source: start + lead }] };
  return unevenProse(even, start + lead, drop);
};

/** The same where blanks collapse or units are skipped: a new piece begins after each gap. */
const unevenProse = (raw: string, start: number, drop: RegExp): Prose => {
  const units: string[] = [];
  const pieces: Piece[] = [];
  let unbroken = false;
  for (let offset = 0; offset < raw.length; offset += 1) {
    const unit = cleanUnit(raw.charAt(offset), units.at(-1) ?? ' ', drop);
    if (unit !== null) {
      if (!unbroken) pieces.push({ at: units.length, source: start + offset });
      units.push(unit);
    }
    unbroken = unit !== null;
  }
  if (units.at(-1) === ' ') units.pop();
  const text = units.join('');
  return { text, fold: fold(text), pieces: text === '' ? [] : pieces };
};

/** The unit as it stands in the prose; null where it is skipped. */
const cleanUnit = (unit: string, before: string, drop: RegExp): string | null => {
  if (drop.test(unit)) return null;
  if (unit.trim() !== '') return unit;
  return before === ' ' ? null : ' ';
};

/** The words of the canonical text from which a stretch was read. */
export const excerpt = (source: string, prose: Prose, start = 0, end = prose.text.length): Excerpt => {
  const from = sourceOf(prose, start);
  const to = end > start ? sourceOf(prose, end - 1) + 1 : from;
  return { range: { start: from, end: to }, quote: source.slice(from, to) };
};

/** The same with the value they stand for. */
export const reading = <Value>(source: string, prose: Prose, value: Value, rule: string): Reading<Value> => ({
  ...excerpt(source, prose),
  value,
  rule,
});

/** A reading whose value is the stretch itself. */
export const asWritten = (source: string, prose: Prose, rule: string): Reading =>
  reading(source, prose, prose.text, rule);
