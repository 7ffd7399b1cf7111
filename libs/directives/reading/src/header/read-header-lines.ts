import type { Line } from '../lines/line.js';
import { headerLineRules, isOpenEnded } from '../rules/header-line/rules.js';
import { isCapitals, startsLower } from '../text/letters.js';
import { typeTitleOf } from './type-title.js';
import type { HeaderLine, HeaderPart, HeaderSoFar } from './header-part.js';

const LONGEST = 60;
const RECIPIENTS = /^(dong )?kinh gui\b/;
const BODY = /^(can cu|xet|theo de nghi|quyet nghi|quyet dinh ?:|dieu \d|[ivx]{1,4}[.)] |\d{1,2}[.)] |phan thu)/;

/** A subject runs on over lines that are not something else, until a gap or a sentence of the body. */
const continuesSubject = (line: Line, before: HeaderSoFar): boolean => {
  const last = before.parts.at(-1);
  if (!last || (last.part !== 'subject' && last.part !== 'typeTitle')) return false;
  const bareTitle = last.part === 'typeTitle' && (typeTitleOf(last.line)?.rest.text.length ?? 0) === 0;
  if (bareTitle) return line.text.length <= 250 && !line.text.endsWith(':');
  if (isOpenEnded(last.line.fold) || startsLower(line.text)) return !line.gap || line.text.length <= 90;
  if (line.gap || /[.;:]$/.test(last.line.text)) return false;
  const looksAlike = isCapitals(line.text) === isCapitals(last.line.text);
  return looksAlike && line.text.length <= 90 && last.line.text.length <= 90;
};

const partOf = (line: Line, before: HeaderSoFar): HeaderPart | null => {
  const rule = headerLineRules.find((candidate) => candidate.test(line, before));
  if (rule) return rule.part;
  return continuesSubject(line, before) ? 'subject' : null;
};

export interface HeaderZone {
  readonly parts: readonly HeaderLine[];
  /** Index of the first line after the block. */
  readonly end: number;
}

/** The header block: lines from the first on, each named, until the body begins; `whole`: all of `lines` are header. */
export const readHeaderLines = (lines: readonly Line[], whole: boolean): HeaderZone => {
  const parts: HeaderLine[] = [];
  const seen = new Set<HeaderPart>();
  let index = 0;
  for (; index < Math.min(lines.length, LONGEST); index += 1) {
    const line = lines[index];
    if (!line || RECIPIENTS.test(line.fold) || (BODY.test(line.fold) && parts.length > 0)) break;
    const part = partOf(line, { parts, last: parts.at(-1)?.part ?? null, seen });
    if (part === null) {
      if (whole || isStray(line, index)) continue;
      if (parts.length > 0 || index >= 3) break;
      continue;
    }
    parts.push({ part, line });
    seen.add(part);
  }
  return { parts, end: parts.length === 0 && !whole ? 0 : index };
};

/** Short scraps between the lines of a scanned header. */
const isStray = (line: Line, index: number): boolean => index < 15 && line.text.length <= 12;
