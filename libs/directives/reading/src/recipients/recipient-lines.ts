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

const LABEL = /^(dong )?kinh gui ?[:;.]? ?/;
const DISPATCH_TO = /^(?:.{0,80}\b(?:dien|gui)|noi nhan dien) ?: ?/;
const BULLET = /^[-+•*–—] ?/;
const LONGEST = 60;

const labelLength = (line: Prose): number => (LABEL.exec(line.fold) ?? DISPATCH_TO.exec(line.fold))?.[0].length ?? 0;

const isBullet = (line: Prose): boolean => BULLET.test(line.fold);

/** A line without a dash after one: goes on with an open entry, or is the next of a list without dashes. */
const followsPlainly = (line: Line, last: Prose, bulleted: boolean): boolean => {
  if (line.gap || last.text.endsWith('.')) return false;
  const closed = last.text.endsWith(';');
  return bulleted ? !closed && line.text.length <= 60 : closed && line.text.length <= 200;
};

/** Whether `line` is one more line of the list whose last line was `last`. */
const belongs = (line: Line, last: Prose | null, bulleted: boolean): boolean => {
  if (!last) return line.text.length <= 300;
  if (isBullet(line)) return true;
  if (startsLower(line.text) || isOpenEnded(last.fold)) return !last.text.endsWith('.');
  return followsPlainly(line, last, bulleted);
};

const startsEntry = (line: Prose, last: Prose | null): boolean =>
  last === null || isBullet(line) || (/[;.]$/.test(last.text) && !startsLower(line.text));

/** The list after "Kính gửi:", or after "… điện:" of a công điện: one entry per printed line or dash. */
export const readRecipientLines = (lines: readonly Line[], start: number): RecipientZone => {
  const first = lines[start];
  if (!first) return { entries: [], end: start };
  const groups: Prose[][] = [];
  let last: Prose | null = null;
  const put = (line: Prose): void => {
    if (line.text === '') return;
    if (startsEntry(line, last)) groups.push([]);
    groups.at(-1)?.push(line);
    last = line;
  };
  put(trimmed(cut(first, labelLength(first)), /\s/));
  const bulleted = isBullet(last ?? lines[start + 1] ?? first);
  let end = start + 1;
  for (; end < Math.min(lines.length, start + LONGEST); end += 1) {
    const line = lines[end];
    if (!line || !belongs(line, last, bulleted)) break;
    put(line);
  }
  const entries = groups.map((group) => {
    const entry = join(group);
    return trimmed(cut(entry, BULLET.exec(entry.fold)?.[0].length ?? 0));
  });
  return { entries: entries.filter((entry) => /\p{L}{2}/u.test(entry.text)), end };
};

/** The label of a recipients list. */
export const opensRecipients = (line: Prose): boolean => LABEL.test(line.fold);

/** "ỦY BAN NHÂN DÂN TỈNH điện:" of a công điện. */
export const opensDispatch = (line: Prose): boolean => line.text.length <= 120 && /\b(dien|gui) ?:/.test(line.fold);
