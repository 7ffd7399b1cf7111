import { join, type Prose } from '../text/prose.js';
import type { Line } from './line.js';

/** Longer lines are whole paragraphs. */
const BROKEN_WIDTH = 160;

/** Each line with the one after it, where the words may be broken over both. */
export const withNext = (lines: readonly Line[]): readonly Prose[] =>
  lines.map((line, index) => {
    const next = lines[index + 1];
    return next && !next.gap && line.text.length <= BROKEN_WIDTH ? join([line, next]) : line;
  });
