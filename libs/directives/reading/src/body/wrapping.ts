import type { Line } from '../lines/line.js';

export interface Wrapping {
  /** Whether lines are broken at a width, so that paragraphs run over several of them. */
  readonly wrapped: boolean;
  readonly width: number;
}

const WIDEST = 130;

/** From the lengths of the lines: a page broken at a width has no long lines, and most lines end inside a sentence. */
export const wrappingOf = (lines: readonly Line[]): Wrapping => {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const longest = lengths.at(-1) ?? 0;
  const open = lines.filter((line) => !/[.:;!?…]$/.test(line.text)).length;
  const wrapped = lines.length >= 4 && width <= WIDEST && longest <= WIDEST * 2 && open * 3 > lines.length;
  return { wrapped, width };
};
