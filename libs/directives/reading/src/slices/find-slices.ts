import type { Line } from '../lines/line.js';
import { isCapitals } from '../text/letters.js';
import { startsWithIssuerHead } from '../lexicon/units.js';
import { isMotto, isPartyTitle, isStateTitle } from './title-lines.js';

const APPENDIX = /^(phu luc|mau so|mau \d|bieu so|bieu mau|mau bao cao|danh sach|de cuong)\b/;
const NUMBER = /^so ?[:.]?.{0,40}$/;
const TAIL = /^n[o0]i nh.n\b/;

export const startsAppendix = (line: Line): boolean => line.text.length <= 80 && APPENDIX.test(line.fold);

const isBlockLine = (line: Line | undefined): boolean =>
  line !== undefined && (isCapitals(line.text) || NUMBER.test(line.fold));

/** Back over the issuer's lines in capitals, and the number, to the first line of the header block. */
const blockStart = (lines: readonly Line[], title: number, floor: number): number => {
  const lowest = Math.max(floor + 1, title - 6);
  let start = title;
  while (start > lowest && isBlockLine(lines[start - 1])) start -= 1;
  const issuer = lines.slice(start, title).findIndex((line) => startsWithIssuerHead(line.fold));
  return issuer < 0 ? title : start + issuer;
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
/** No file carries more; what follows is left to a person. */
const MOST_DOCUMENTS = 60;
const DOCUMENT_BEGUN = /^(kinh g[uo]i|can cu|dieu 1\b|noi nhan|quyet nghi)/;

const BLOCK_LINES = 14;
const MENU =
  /^(?:so hieu|loai van ban|noi ban hanh|co quan ban hanh|nguoi ky|ngay ban hanh|ngay hieu luc|tinh trang)\b/;

/** The first line in capitals that names a body, of the short lines before the title: number and subject may stand between. */
const headStart = (lines: readonly Line[], title: number): number => {
  const floor = lines
    .slice(0, title)
    .findLastIndex((line) => line.text.length > 120 || MENU.test(line.fold) || line.fold.startsWith('ngay'));
  const lowest = Math.max(floor + 1, title - BLOCK_LINES);
  const first = lines
    .slice(lowest, title)
    .findIndex((line) => isCapitals(line.text) && startsWithIssuerHead(line.fold));
  return first < 0 ? blockStart(lines, title, -1) : lowest + first;
};

/** Menus and paths of a web page before the header block are skipped: the document begins at its title. */
const afterPageHead = (lines: readonly Line[]): number => {
  const head = lines.slice(0, HEAD_LINES);
  const title = head.findIndex((line) => isStateTitle(line.fold) || isPartyTitle(line.fold));
  const begun = head.findIndex((line) => DOCUMENT_BEGUN.test(line.fold));
  return title < 4 || (begun >= 0 && begun < title) ? 0 : headStart(lines, title);
};

interface Search {
  readonly starts: number[];
  /** Line of the last end of a document, -1 before the first. */
  ended: number;
  appendix: boolean;
}

const opensTitled = (line: Line, { appendix }: Search): boolean =>
  !appendix && !isMotto(line.fold) && (isStateTitle(line.fold) || isPartyTitle(line.fold));

/** First line of the document that begins at `index`, null where none does. */
const opensAt = (lines: readonly Line[], index: number, search: Search): number | null => {
  const line = lines[index];
  if (!line || search.ended < 0 || search.starts.length >= MOST_DOCUMENTS) return null;
  if (opensEnclosed(lines, index)) return index;
  return opensTitled(line, search) ? blockStart(lines, index, search.ended) : null;
};

/**
 * First lines of the documents in a file. A new one starts at a title of State or Party that follows the end of a
 * document (its list of copies); the forms of an appendix, which carry a title too, are no documents.
 */
export const findSlices = (lines: readonly Line[]): readonly number[] => {
  const search: Search = { starts: [afterPageHead(lines)], ended: -1, appendix: false };
  lines.forEach((line, index) => {
    if (TAIL.test(line.fold)) search.ended = index;
    else if (search.ended >= 0 && startsAppendix(line)) search.appendix = true;
    const start = opensAt(lines, index, search);
    if (start === null) return;
    search.starts.push(start);
    search.ended = -1;
  });
  return search.starts;
};
