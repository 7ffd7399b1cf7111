import { isCapitals, startsUpper } from '../text/letters.js';
import { cut, trimmed, type Prose } from '../text/prose.js';
import type { Line } from '../lines/line.js';
import { bareName, looksLikeName } from '../tail/person-name.js';
import { columnStart } from './title-lines.js';

const DATELINE =
  / (?:(?:hoi|luc) \d{1,2} ?(?:gio|h|g)(?: ?\d{1,2})?(?: ?(?:phut|p))?,? )?(?:ngay|nga y) ?[\d ._…]{0,8}thang/;

/** A date without a place before it stands only beside a number. */
const hasPlace = (line: Prose, start: number, comma: number): boolean => start < comma || line.fold.startsWith('so');

/** The place name before ", ngày … tháng …": capitalised words without signs. */
const placeStart = (line: Prose): number => {
  const comma = line.fold.search(DATELINE);
  if (comma < 1) return 0;
  let start = comma;
  for (let words = 0; words < 6 && start > 0; words += 1) {
    const before = line.text.lastIndexOf(' ', start - 1) + 1;
    const word = line.text.slice(before, start).replace(/,$/, '');
    if (!startsUpper(word) && !/^(-|phố|\d{1,2})$/.test(word)) break;
    if (/[/:]/.test(word)) break;
    start = Math.max(0, before - 1);
  }
  return hasPlace(line, start, comma) ? start : 0;
};

/** Where the signature's column begins in a line of the distribution list. */
const signatureStart = (line: Prose): number => {
  const mark = /[;.,:] (?=(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.? ?\p{Lu})/u.exec(line.text);
  if (mark) return mark.index + 1;
  const ends = /[;.] (?=\p{Lu}{2,} \p{Lu}{2,})/u.exec(line.text);
  const left = line.text.slice(0, ends?.index ?? 0);
  return ends && /\p{Ll}{2}/u.test(left) && left.length >= 6 && isCapitals(line.text.slice(ends.index + 1))
    ? ends.index + 1
    : 0;
};

/** "- Lưu: VT, NC. Trần Văn B": the signer's name stands beside the last line of the copies. */
const nameStart = (line: Prose): number => {
  if (!/^(?:- ?)?luu\b/.test(line.fold)) return 0;
  const stop = line.text.search(/[.;)] (?=(?:\p{Lu}[\p{L}.,]* ){1,6}\p{Lu}\p{L}*$)/u);
  return stop > 0 && looksLikeName(bareName(cut(line, stop + 2)), false) ? stop + 1 : 0;
};

const splitAt = (line: Line, at: number): readonly Line[] => {
  if (at <= 0 || at >= line.text.length - 1) return [line];
  const left = trimmed(cut(line, 0, at), /\s/);
  const right = trimmed(cut(line, at), /\s/);
  if (left.text.length < 2) return [line];
  const rest = { gap: false, row: line.row, cell: line.cell + 1, column: line.column + 1 };
  return [
    { ...left, gap: line.gap, row: line.row, cell: line.cell, column: line.column },
    { ...right, ...rest },
  ];
};

/** Two columns that conversion has run together into one line are set apart again: title, dateline, signature. */
export const splitColumns = (lines: readonly Line[]): readonly Line[] =>
  lines.flatMap((line) => {
    if (line.text.length > 160) return [line];
    const at = columnStart(line.fold) || placeStart(line) || signatureStart(line) || nameStart(line);
    return splitAt(line, at);
  });
