import type { Excerpt, Reading } from '../model/excerpt.js';
import { fold } from './fold.js';

/** Clean words with the way back: `text[i]` (and `fold[i]`) stands at `at[i]` in the canonical text. */
export interface Prose {
  readonly text: string;
  readonly fold: string;
  readonly at: readonly number[];
}

export const emptyProse: Prose = { text: '', fold: '', at: [] };

/** A stretch of it. */
export const cut = (prose: Prose, start: number, end = prose.text.length): Prose => ({
  text: prose.text.slice(start, end),
  fold: prose.fold.slice(start, end),
  at: prose.at.slice(start, end),
});

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
  const at: number[] = [];
  for (const part of full) {
    if (at.length > 0) at.push((at.at(-1) ?? 0) + 1);
    for (const offset of part.at) at.push(offset);
  }
  return { text: full.map((part) => part.text).join(' '), fold: full.map((part) => part.fold).join(' '), at };
};

/** A piece of the canonical text as prose: runs of blanks collapse, the characters for which `drop` holds are skipped. */
export const proseAt = (source: string, start: number, end: number, drop: (unit: string) => boolean): Prose => {
  const units: string[] = [];
  const at: number[] = [];
  for (let offset = start; offset < end; offset += 1) {
    const unit = source.charAt(offset);
    if (drop(unit)) continue;
    const blank = /\s/.test(unit);
    if (blank && (units.length === 0 || units.at(-1) === ' ')) continue;
    units.push(blank ? ' ' : unit);
    at.push(offset);
  }
  if (units.at(-1) === ' ') {
    units.pop();
    at.pop();
  }
  const text = units.join('');
  return { text, fold: fold(text), at };
};

/** The words of the canonical text from which a stretch was read. */
export const excerpt = (source: string, prose: Prose, start = 0, end = prose.text.length): Excerpt => {
  const from = prose.at[start] ?? prose.at.at(-1) ?? 0;
  const to = end > start ? (prose.at[end - 1] ?? from) + 1 : from;
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
