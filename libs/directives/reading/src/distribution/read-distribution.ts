import type { Line } from '../lines/line.js';
import type { DistributionEntry, DistributionPurpose } from '../model/header.js';
import { bareName, looksLikeName } from '../tail/person-name.js';
import { distributionLabel, isBodyLine, isCapacityLine, isPositionLine, opensDistribution } from '../tail/tail-line.js';
import { isCapitals, startsLower } from '../text/letters.js';
import { asWritten, cut, join, trimmed, type Prose } from '../text/prose.js';
import { bodiesOf } from './entry-bodies.js';

const BULLET = /^(?:[-+•*–—] ?){1,3}/;
const FILING = /^luu\b/;
const SAME = /^nhu (tren|kinh gui|dieu|muc)\b/;
const PURPOSES: readonly (readonly [RegExp, DistributionPurpose])[] = [
  [/de (bao cao|b\/c)\b/, 'toReport'],
  [/(de|phoi hop) (thuc hien|t\/h|th)\b/, 'toCarryOut'],
  [/de (biet|theo doi|phoi hop)\b/, 'forInformation'],
];

interface Entry {
  readonly lines: readonly Prose[];
  readonly level: 1 | 2;
}

const endsList = (line: Line): boolean =>
  isCapacityLine(line) || isPositionLine(line) || isBodyLine(line) || (isCapitals(line.text) && line.text.length > 6);

const isEntryStart = (line: Prose, last: Prose | undefined): boolean =>
  BULLET.test(line.fold) ||
  last === undefined ||
  (/[;.]$/.test(last.text) && !startsLower(line.text)) ||
  FILING.test(line.fold);

const levelOf = (line: Prose): 1 | 2 => (/^(- ?)?\+/.test(line.fold) ? 2 : 1);

/** A line that can be no more of the list: after the filing entry, or the signer's name. */
const isAfterList = (line: Line, filed: boolean): boolean => filed || looksLikeName(bareName(line), false);

/** Lines after the label, without the signature's column, up to the line after the filing entry. */
const linesBelow = (lines: readonly Line[]): readonly Prose[] => {
  const own: Prose[] = [];
  let filed = false;
  for (const line of lines) {
    const bullet = BULLET.test(line.fold);
    if (!bullet && endsList(line)) continue;
    if (!bullet && isAfterList(line, filed)) break;
    own.push(line);
    filed ||= FILING.test(line.fold.replace(BULLET, ''));
  }
  return own;
};

const listLines = (tail: readonly Line[]): readonly Prose[] => {
  const start = tail.findIndex(opensDistribution);
  const first = tail[start];
  if (!first) return [];
  const label = trimmed(cut(first, distributionLabel(first)), /\s/);
  return [label, ...linesBelow(tail.slice(start + 1, start + 120))].filter(({ text }) => text !== '');
};

/** The list after "Nơi nhận": its lines gathered to entries. */
const entriesOf = (tail: readonly Line[]): readonly Entry[] => {
  const entries: { lines: Prose[]; level: 1 | 2 }[] = [];
  for (const line of listLines(tail)) {
    const open = entries.at(-1);
    if (!open || isEntryStart(line, open.lines.at(-1))) entries.push({ lines: [line], level: levelOf(line) });
    else open.lines.push(line);
  }
  return entries;
};

const kindOf = (folded: string): DistributionEntry['kind'] =>
  FILING.test(folded) ? 'filing' : SAME.test(folded) ? 'sameAsRecipients' : 'body';

const purposeOf = (folded: string): DistributionPurpose =>
  PURPOSES.find(([pattern]) => pattern.test(folded))?.[1] ?? null;

/** Who gets a copy, as printed, with nested and colon lists taken apart. No entry obliges anybody. */
export const readDistribution = (source: string, tail: readonly Line[]): readonly DistributionEntry[] =>
  entriesOf(tail)
    .map(({ lines, level }) => {
      const whole = join(lines);
      const entry = trimmed(cut(whole, BULLET.exec(whole.fold)?.[0].length ?? 0), /[\s;,.]/);
      const kind = kindOf(entry.fold);
      const bodies = kind === 'body' ? bodiesOf(entry.text) : [];
      return { ...asWritten(source, entry, 'distribution'), kind, purpose: purposeOf(entry.fold), bodies, level };
    })
    .filter((entry) => entry.value.length > 1);
