import type { Line } from '../lines/line.js';
import { headerLineRules, isOpenEnded } from '../rules/header-line/rules.js';
import { isCapitals, startsLower } from '../text/letters.js';
import { typeTitleOf } from './type-title.js';
import type { HeaderLine, HeaderPart, HeaderSoFar } from './header-part.js';

const LONGEST = 60;
const RECIPIENTS = /^(dong )?kinh g[uo]i\b/;
const BODY =
  /^(can cu|xet|theo de nghi|quyet nghi|quyet dinh ?:|dieu \d|[ivx]{1,4}(?:[.)]| ?[-–]) |\d{1,2}[.)] |phan thu)/;

const isBareTitle = ({ part, line }: HeaderLine): boolean =>
  part === 'typeTitle' && typeTitleOf(line)?.rest.text.length === 0;

/** Lines of one subject are set alike: capitals or not, and short. */
const looksAlike = (line: Line, last: Line): boolean =>
  isCapitals(line.text) === isCapitals(last.text) && line.text.length <= 90 && last.text.length <= 90;

/** A line that the one before leads to: it may stand after a gap if it is short. */
const isLedTo = (line: Line, last: Line): boolean => isOpenEnded(last.fold) || startsLower(line.text);

const followsTitle = (line: Line): boolean => line.text.length <= 250 && !line.text.endsWith(':');

/** Two sentences, or one that leads to a list: words of the body. */
const isSentence = ({ text }: Line): boolean => text.endsWith(':') || /\p{Ll}{2}\. \p{Lu}\p{Ll}/u.test(text);

/** Words with which the first sentence of a body begins, not the next line of a subject. */
const NARRATIVE =
  /^(?:trong (?:nhung|thoi gian|nam|qua trinh|cac)|thoi gian (?:qua|gan)|nhung (?:nam|thang)|tu dau nam|sau (?:khi|hon|\d)|hien nay|vua qua|nham|de|thuc hien (?:chi thi|nghi quyet|quyet dinh|cong van|ke hoach|chi dao|luat|y kien|thong tu)|can cu|qua (?:theo doi|kiem tra|\d)|theo (?:bao cao|du bao|de nghi)|ngay \d|do anh huong)(?![a-z])/;

const isNarrative = (line: Line): boolean =>
  !isCapitals(line.text) && !startsLower(line.text) && NARRATIVE.test(line.fold);

/** A subject runs on over lines that are not something else, until a gap or a sentence of the body. */
const continuesSubject = (line: Line, before: HeaderSoFar): boolean => {
  const last = before.parts.at(-1);
  if (!last || !TITLED.has(last.part)) return false;
  if (isBareTitle(last)) return followsTitle(line);
  if (isNarrative(line)) return false;
  return isLedTo(line, last.line) ? !line.gap || line.text.length <= 90 : isSetAlike(line, last.line);
};

const isSetAlike = (line: Line, last: Line): boolean =>
  !line.gap && !/[.;:]$/.test(last.text) && looksAlike(line, last);

const TITLED: ReadonlySet<HeaderPart> = new Set(['subject', 'typeTitle']);

const partOf = (line: Line, before: HeaderSoFar): HeaderPart | null => {
  const rule = headerLineRules.find((candidate) => candidate.test(line, before));
  if (rule) return rule.part;
  return !isSentence(line) && continuesSubject(line, before) ? 'subject' : null;
};

export interface HeaderZone {
  readonly parts: readonly HeaderLine[];
  /** Index of the first line after the block. */
  readonly end: number;
}

const DISPATCH = /\b(?:dien|gui|dien gui) ?:$/;

const endsHeader = (line: Line, parts: readonly HeaderLine[]): boolean =>
  RECIPIENTS.test(line.fold) || (parts.length > 0 && (BODY.test(line.fold) || DISPATCH.test(line.fold)));

/** An unnamed line that the block may go on after. */
const isPassedOver = (line: Line, index: number, parts: readonly HeaderLine[]): boolean =>
  isStray(line, index) || (parts.length === 0 && index < 3);

const soFar = (parts: readonly HeaderLine[]): HeaderSoFar => ({
  parts,
  last: parts.at(-1)?.part ?? null,
  seen: new Set(parts.map(({ part }) => part)),
});

/** The header block: lines from the first on, each named, until the body begins; `whole`: all of `lines` are header. */
export const readHeaderLines = (lines: readonly Line[], whole: boolean): HeaderZone => {
  const parts: HeaderLine[] = [];
  let end = 0;
  for (const [index, line] of lines.slice(0, LONGEST).entries()) {
    if (endsHeader(line, parts)) break;
    const part = partOf(line, soFar(parts));
    if (part !== null) parts.push({ part, line });
    else if (!whole && !isPassedOver(line, index, parts)) break;
    end = index + 1;
  }
  return { parts, end: parts.length === 0 && !whole ? 0 : end };
};

/** Short scraps between the lines of a scanned header. */
const isStray = (line: Line, index: number): boolean => index < 15 && line.text.length <= 12;
