import type { Line } from './line.js';

const FEWEST = 12;
const WIDEST = 130;

/**
 * Where a blank stands between all lines of a page broken at a width (a scan with double spacing), it says nothing: such
 * lines end inside a sentence.
 */
export const evenGaps = (lines: readonly Line[]): readonly Line[] => {
  const spaced = lines.filter(({ gap }) => gap).length;
  const open = lines.filter(({ text }) => !/[.:;!?…]$/.test(text)).length;
  const wide = lines.filter(({ text }) => text.length > WIDEST).length;
  const even = lines.length >= FEWEST && spaced * 10 >= lines.length * 9 && open * 2 > lines.length && wide === 0;
  return even ? lines.map((line) => ({ ...line, gap: false })) : lines;
};
