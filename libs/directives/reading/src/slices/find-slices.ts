import type { Line } from '../lines/line.js';
import { isCapitals } from '../text/letters.js';
import { startsWithIssuerHead } from '../lexicon/units.js';
import { isMotto, isPartyTitle, isStateTitle } from './title-lines.js';

const APPENDIX = /^(phu luc|mau so|mau \d|bieu so|bieu mau|mau bao cao|danh sach|de cuong)\b/;
const NUMBER = /^so ?[:.]?.{0,40}$/;
const TAIL = /^n[o0]i nh.n\b/;

export const startsAppendix = (line: Line): boolean => line.text.length <= 80 && APPENDIX.test(line.fold);

/** Back over the issuer's lines in capitals, and the number, to the first line of the header block. */
const blockStart = (lines: readonly Line[], title: number, floor: number): number => {
  let start = title;
  while (start - 1 > floor && title - start < 6) {
    const line = lines[start - 1];
    if (!line || !(isCapitals(line.text) || NUMBER.test(line.fold))) break;
    start -= 1;
  }
  while (start < title && !startsWithIssuerHead(lines[start]?.fold ?? '')) start += 1;
  return start;
};

const ENCLOSED_TITLE = /^(quy che|quy dinh|ke hoach|chuong trinh|de an|huong dan|phuong an)\b/;
const ENCLOSED_BY = /^\(?(ban hanh )?kem theo (quyet dinh|nghi quyet|cong van|thong tu|nghi dinh|thong bao|to trinh)/;

/** "QUY CHẾ … (Ban hành kèm theo Quyết định số …)": a document of its own that has no title of State. */
const opensEnclosed = (lines: readonly Line[], index: number): boolean => {
  const line = lines[index];
  if (!line || !isCapitals(line.text) || !ENCLOSED_TITLE.test(line.fold)) return false;
  return lines.slice(index + 1, index + 7).some((next) => ENCLOSED_BY.test(next.fold));
};

const HEAD_LINES = 90;
const MOST_DOCUMENTS = 200;
const DOCUMENT_BEGUN = /^(kinh gui|can cu|dieu 1\b|noi nhan|quyet nghi)/;

/** Menus and paths of a web page before the header block are skipped: the document begins at its title. */
const afterPageHead = (lines: readonly Line[]): number => {
  const head = lines.slice(0, HEAD_LINES);
  const title = head.findIndex((line) => isStateTitle(line.fold) || isPartyTitle(line.fold));
  const begun = head.findIndex((line) => DOCUMENT_BEGUN.test(line.fold));
  return title < 4 || (begun >= 0 && begun < title) ? 0 : blockStart(lines, title, -1);
};

/**
 * First lines of the documents in a file. A new one starts at a title of State or Party that follows the end of a
 * document (its list of copies); the forms of an appendix, which carry a title too, are no documents.
 */
export const findSlices = (lines: readonly Line[]): readonly number[] => {
  const starts = [afterPageHead(lines)];
  let ended = -1;
  let appendix = false;
  lines.forEach((line, index) => {
    if (TAIL.test(line.fold)) ended = index;
    else if (ended >= 0 && startsAppendix(line)) appendix = true;
    const opens = isStateTitle(line.fold) || isPartyTitle(line.fold);
    if (ended >= 0 && starts.length < MOST_DOCUMENTS && opensEnclosed(lines, index)) {
      starts.push(index);
      ended = -1;
      return;
    }
    if (!opens || starts.length >= MOST_DOCUMENTS || isMotto(line.fold) || ended < 0 || appendix) return;
    starts.push(blockStart(lines, index, ended));
    ended = -1;
  });
  return starts;
};
