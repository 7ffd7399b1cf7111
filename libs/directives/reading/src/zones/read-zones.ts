import { readHeaderLines, type HeaderZone } from '../header/read-header-lines.js';
import type { Line } from '../lines/line.js';
import type { TextRange } from '../model/excerpt.js';
import {
  opensDispatch,
  opensRecipients,
  readRecipientLines,
  type RecipientZone,
} from '../recipients/recipient-lines.js';
import { findTail } from '../tail/find-tail.js';
import { startsAppendix } from '../slices/find-slices.js';
import type { Zones } from './zones.js';

const FIRST_LINES = 60;
const NEAR = 4;

interface Head {
  readonly header: HeaderZone;
  readonly recipients: RecipientZone;
}

/** With "Kính gửi" everything above it is header; without, the block ends where the body begins. */
const readHead = (lines: readonly Line[]): Head => {
  const label = lines.slice(0, FIRST_LINES).findIndex(opensRecipients);
  if (label >= 0)
    return { header: readHeaderLines(lines.slice(0, label), true), recipients: readRecipientLines(lines, label) };
  const header = readHeaderLines(lines, false);
  const telegram = header.parts.some(({ line }) => /^cong dien|\/c[dđ]-/.test(line.fold));
  const dispatch = telegram ? lines.slice(header.end, header.end + NEAR).findIndex(opensDispatch) : -1;
  const recipients =
    dispatch >= 0 ? readRecipientLines(lines, header.end + dispatch) : { entries: [], end: header.end };
  return { header, recipients };
};

interface Lines {
  readonly lines: readonly Line[];
  readonly pageHead: readonly Line[];
}

/** Where only a date was found above, as on a news page, the lines passed over on the way to it are no header. */
const bodyOf = (lines: readonly Line[], { header, recipients }: Head, tail: number): readonly Line[] => {
  const dateOnly = recipients.entries.length === 0 && header.parts.every(({ part }) => part === 'dateline');
  if (!dateOnly) return lines.slice(recipients.end, tail);
  const dates = header.parts.map(({ line }) => line);
  return lines.slice(0, tail).filter((line) => !dates.includes(line));
};

/** Header, recipients, body and tail of one document. */
export const readZones = (source: string, slice: TextRange, all: Lines): Zones => {
  const { lines, pageHead } = all;
  const head = readHead(lines);
  const { header, recipients } = head;
  const tail = findTail(lines, recipients.end);
  const annex = lines.findIndex((line, index) => index > tail && startsAppendix(line));
  return {
    source,
    slice,
    pageHead,
    header: header.parts,
    recipients: recipients.entries,
    body: bodyOf(lines, head, tail),
    tail: lines.slice(tail),
    annex: annex < 0 ? [] : lines.slice(annex),
  };
};
