import type { Line } from '../lines/line.js';
import { isOpenEnded } from '../rules/header-line/rules.js';
import { startsLower } from '../text/letters.js';
import { cut, join, trimmed, type Prose } from '../text/prose.js';

export interface RecipientZone {
  /** One stretch per printed entry, without dash and closing mark. */
  readonly entries: readonly Prose[];
  /** Index of the first line after the list. */
  readonly end: number;
}

const LABEL = /^(dong )?kinh g[uo]i ?[:;.]? ?/;
const DISPATCH_TO = /^(?:.{0,80}\b(?:dien|gui)|noi nhan dien) ?: ?/;
const BULLET = /^(?:[-+•*–—_] ?|\d{1,2} ?[.)/] ?(?=[a-z]))/;
const ALSO = /^dong kinh g[uo]i\b/;
/** Entries of one line: "- Sở A; - Sở B". */
const NEXT_DASH = /[;,] (?=[-–+•] )/g;
const LONGEST = 60;

const labelLength = (line: Prose): number => (LABEL.exec(line.fold) ?? DISPATCH_TO.exec(line.fold))?.[0].length ?? 0;

const isBullet = (line: Prose): boolean => BULLET.test(line.fold);

/** A line without a dash after one: goes on with an open entry, or is the next of a list without dashes. */
const followsPlainly = (line: Line, last: Prose, bulleted: boolean): boolean => {
  if (line.gap || last.text.endsWith('.')) return false;
  const closed = last.text.endsWith(';');
  return bulleted ? !closed && line.text.length <= 60 : closed && line.text.length <= 200;
};

const entriesOf = (line: Line): readonly Line[] => {
  const cuts = [0, ...[...line.text.slice(0, LONGEST_LINE).matchAll(NEXT_DASH)].map(({ index }) => index + 1)];
  return cuts.map((start, index) => ({ ...line, ...trimmed(cut(line, start, cuts[index + 1]), /\s/) }));
};

const LONGEST_LINE = 2000;

const NUMBERED = /^(\d{1,2}) ?[.)/] ?(?=[a-z])/;

/** Number that a line begins with; 0 where it begins with none. */
const ordinalOf = (line: Prose): number => Number(NUMBERED.exec(line.fold)?.[1] ?? 0);

/** A number goes on with a numbered list only; after others it begins the text of the letter. */
const isNextNumber = (line: Line, entries: readonly (readonly Line[])[]): boolean => {
  const before = ordinalOf(entries.at(-1)?.[0] ?? line);
  return before > 0 && ordinalOf(line) === before + 1;
};

/** Whether `line` is one more line of the list gathered so far. */
const belongs = (line: Line, { last, groups }: Gathering, bulleted: boolean): boolean => {
  if (!last) return line.text.length <= 300;
  if (ordinalOf(line) > 0) return isNextNumber(line, groups);
  if (isBullet(line) || ALSO.test(line.fold)) return true;
  if (startsLower(line.text) || isOpenEnded(last.fold)) return !last.text.endsWith('.');
  return followsPlainly(line, last, bulleted);
};

const startsEntry = (line: Prose, last: Prose | null): boolean =>
  last === null || isBullet(line) || (/[;.]$/.test(last.text) && !startsLower(line.text));

interface Gathering {
  readonly groups: Line[][];
  last: Line | null;
}

const put = (gathering: Gathering, line: Line): void => {
  for (const entry of entriesOf(line)) {
    if (entry.text === '') continue;
    if (startsEntry(entry, gathering.last)) gathering.groups.push([]);
    gathering.groups.at(-1)?.push(entry);
    gathering.last = entry;
  }
};

/** The line without its label; a second label begins a new entry. */
const unlabelled = (line: Line): Line => ({ ...line, ...trimmed(cut(line, labelLength(line)), /\s/) });

const gather = (gathering: Gathering, line: Line): void => {
  if (!ALSO.test(line.fold)) return put(gathering, line);
  gathering.last = null;
  put(gathering, unlabelled(line));
};

const entryOf = (group: readonly Line[]): Prose => {
  const entry = join(group);
  return trimmed(cut(entry, BULLET.exec(entry.fold)?.[0].length ?? 0));
};

/** The list after "Kính gửi:", or after "… điện:" of a công điện: one entry per printed line or dash. */
export const readRecipientLines = (lines: readonly Line[], start: number): RecipientZone => {
  const first = lines[start];
  if (!first) return { entries: [], end: start };
  const gathering: Gathering = { groups: [], last: null };
  put(gathering, unlabelled(first));
  const bulleted = isBullet(gathering.last ?? lines[start + 1] ?? first);
  let end = start + 1;
  for (const line of lines.slice(end, start + LONGEST)) {
    if (!belongs(line, gathering, bulleted)) break;
    gather(gathering, line);
    end += 1;
  }
  const entries = gathering.groups.map(entryOf).filter((entry) => /\p{L}{2}/u.test(entry.text));
  return { entries, end };
};

/** The label of a recipients list. */
export const opensRecipients = (line: Prose): boolean => LABEL.test(line.fold);

/** "ỦY BAN NHÂN DÂN TỈNH điện:" of a công điện. */
export const opensDispatch = (line: Prose): boolean => line.text.length <= 120 && /\b(dien|gui) ?:/.test(line.fold);
