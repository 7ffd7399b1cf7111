import type { Line } from '../lines/line.js';
import { startsAppendix } from '../slices/find-slices.js';
import { bareName, looksLikeName } from './person-name.js';
import { isBodyLine, isCapacityLine, isPositionLine, opensDistribution } from './tail-line.js';

const isSigning = (line: Line): boolean => isCapacityLine(line) || isPositionLine(line) || isBodyLine(line);

/** A signature printed before the list of copies belongs to the tail: step back over it. */
const withSignatureBefore = (lines: readonly Line[], start: number): number => {
  let first = start;
  for (let index = start - 1; index >= Math.max(0, start - 8); index -= 1) {
    const line = lines[index];
    if (!line) break;
    if (isSigning(line)) first = index;
    else if (!looksLikeName(bareName(line), true) && line.text.length > 25) break;
  }
  return first;
};

/** A signature without a list of copies: a capacity or post with a name within the next lines. */
const signatureAlone = (lines: readonly Line[], from: number): number => {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !isSigning(line)) continue;
    const next = lines.slice(index + 1, index + 7);
    const ending = index + 8 >= lines.length || isCapacityLine(line);
    if (ending && next.some((candidate) => looksLikeName(bareName(candidate), true))) return index;
  }
  return -1;
};

/** Index of the first line of list of copies and signature; the number of lines where there is none. */
export const findTail = (lines: readonly Line[], from: number): number => {
  const copies = lines.findIndex((line, index) => index >= from && opensDistribution(line));
  if (copies >= 0) return withSignatureBefore(lines, copies);
  const signed = signatureAlone(lines, from);
  if (signed >= 0) return signed;
  const appendix = lines.findIndex((line, index) => index > from + 3 && startsAppendix(line));
  return appendix >= 0 ? appendix : endedByName(lines, from);
};

/** The text ends with a bare name after the end mark. */
const endedByName = (lines: readonly Line[], from: number): number => {
  const last = lines.at(-1);
  const named = last !== undefined && lines.length - 1 > from && looksLikeName(bareName(last), false);
  return named ? lines.length - 1 : lines.length;
};
