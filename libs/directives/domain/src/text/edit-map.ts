import type { BlobRef } from '@chidao/kernel';
import type { Edit, EditMap } from './anchor.js';

/** A text and what it is kept under. */
export interface KeptText {
  readonly ref: BlobRef;
  readonly text: string;
}

const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/);

const commonPrefix = (a: readonly string[], b: readonly string[]): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
};

const charactersInCommon = (a: string, b: string, from: 'start' | 'end', limit: number): number => {
  let count = 0;
  const at = (text: string): string => text.charAt(from === 'start' ? count : text.length - 1 - count);
  while (count < limit && at(a) === at(b)) count += 1;
  return count;
};

const narrowed = (start: number, before: string, after: string): Edit | null => {
  if (before === after) return null;
  const limit = Math.min(before.length, after.length);
  const prefix = charactersInCommon(before, after, 'start', limit);
  const suffix = charactersInCommon(before, after, 'end', limit - prefix);
  return { start: start + prefix, end: start + before.length - suffix, length: after.length - prefix - suffix };
};

/** Lines that occur exactly once in both texts, in an order that both share: what did not move. */
const unmovedLines = (before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] => {
  const once = (lines: readonly string[]): ReadonlyMap<string, number> => {
    const at = new Map<string, number>();
    lines.forEach((line, index) => at.set(line, at.has(line) ? -1 : index));
    return at;
  };
  const there = once(after);
  const pairs = [...once(before)]
    .map(([line, index]) => [index, there.get(line) ?? -1] as const)
    .filter(([index, other]) => index >= 0 && other >= 0);
  let reached = -1;
  return pairs.filter(([, other]) => other > reached && ((reached = other), true));
};

/**
 * What changed between two canonical texts, found over lines that stand once in both and narrowed to characters.
 * Linear in the length of the texts; a moved passage counts as removed and added, so its anchors are lost, not guessed.
 */
export const editMapBetween = (before: KeptText, after: KeptText): EditMap => {
  const old = linesOf(before.text);
  const now = linesOf(after.text);
  const fixed = [...unmovedLines(old, now), [old.length, now.length] as const];
  const edits: Edit[] = [];
  let [i, j, offset] = [0, 0, 0];
  for (const [nextOld, nextNow] of fixed) {
    const same = commonPrefix(old.slice(i, nextOld), now.slice(j, nextNow));
    offset += old.slice(i, i + same).join('').length;
    const removed = old.slice(i + same, nextOld).join('');
    const edit = narrowed(offset, removed, now.slice(j + same, nextNow).join(''));
    if (edit) edits.push(edit);
    offset += removed.length;
    [i, j] = [nextOld, nextNow];
  }
  return { from: before.ref, to: after.ref, edits };
};
