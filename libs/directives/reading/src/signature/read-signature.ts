import type { Line } from '../lines/line.js';
import type { Reading } from '../model/excerpt.js';
import type { Signature, SigningCapacity } from '../model/header.js';
import { bareName, looksLikeName } from '../tail/person-name.js';
import { isBodyLine, isCapacityLine, isPositionLine } from '../tail/tail-line.js';
import { asWritten, sourceOf, type Prose } from '../text/prose.js';

const CAPACITY: readonly (readonly [RegExp, SigningCapacity])[] = [
  [/^(tm|t\/m|t\. ?m)\b/, 'ON_BEHALF'],
  [/^(kt|k\/t|k\. ?t)\b/, 'FOR_HEAD'],
  [/^(tuq)\b/, 'BY_DELEGATION'],
  [/^(tl|t\/l|t\. ?l)\b/, 'BY_ORDER'],
];

const BULLET = /^[-+•*]/;

const capacityOf = (line: Prose): SigningCapacity | null =>
  CAPACITY.find(([pattern]) => pattern.test(line.fold))?.[1] ?? null;

/** The name after the last post; without any post, the first line of the tail that can only be a name. */
const nameIn = (lines: readonly Line[]): Prose | null => {
  const first = lines.findIndex((line) => isCapacityLine(line) || isPositionLine(line) || isBodyLine(line));
  const after = first < 0 ? [] : lines.slice(first + 1);
  const named = after.map(bareName).find((line) => looksLikeName(line, true));
  if (named) return named;
  return (
    lines
      .filter((line) => !BULLET.test(line.text))
      .map(bareName)
      .find((line) => looksLikeName(line, false)) ?? null
  );
};

/** By what right, in which post and by whom the document is signed. */
export const readSignature = (source: string, tail: readonly Line[]): Signature => {
  const name = nameIn(tail);
  const last = name ? tail.findIndex((line) => sourceOf(line, 0) >= sourceOf(name, name.text.length - 1)) : -1;
  const lines = last < 0 ? tail : tail.slice(0, last);
  const written = (line: Prose, rule: string): Reading => asWritten(source, line, rule);
  const capacityLines = lines.filter((line) => isCapacityLine(line));
  const positions = lines.filter((line) => !isCapacityLine(line) && isPositionLine(line) && !BULLET.test(line.text));
  const capacities = capacityLines.map(capacityOf).filter((capacity) => capacity !== null);
  return {
    capacities: capacities.length > 0 || positions.length === 0 ? capacities : ['OWN'],
    capacityLines: capacityLines.map((line) => written(line, 'capacity-line')),
    positions: positions.map((line) => written(line, 'position-line')),
    name: name ? written(name, 'signer-name') : null,
  };
};
