import { furnitureRules } from '../rules/furniture/furniture.js';
import { cut, proseAt, type Prose } from '../text/prose.js';
import type { Line } from './line.js';

/** No document has more; what follows is left to a person. */
export const mostLines = 20_000;

/** Emphasis, code and invisible signs of markup. */
const DROPPED = /[*`]|\u200b|\u200c|\u200d|\ufeff|\u00ad/;
const NOTHING = /(?!)/;
const LIST_STAR = /^\s{0,12}\*\s/;
const GAP = /[|\t]|\S[ \u00a0]{3,}/;

const MOST_CELLS = 40;

/** Column gaps: table bars, tabs and runs of three or more blanks. */
const COLUMN = /[|\t]|(?<=\S)[ \u00a0]{3,}/g;

/** Where a cell begins and ends, and its column. */
type Span = readonly [number, number, number];

const cellsOf = (source: string, start: number, end: number): readonly Span[] => {
  const row = source.slice(start, end);
  if (!GAP.test(row)) return [[start, end, 0]];
  const cells: Span[] = [];
  let from = 0;
  let column = 0;
  for (const match of row.matchAll(COLUMN)) {
    if (cells.length >= MOST_CELLS) break;
    if (row.slice(from, match.index).trim() !== '') cells.push([start + from, start + match.index, column]);
    from = match.index + match[0].length;
    column += 1;
  }
  return [...cells, [start + from, end, column]];
};

/** A number on a line of its own is the page's, but in a table it is the row's. */
const isFurniture = (line: Line, inTable: boolean): boolean =>
  line.text.length <= 120 &&
  furnitureRules.some((rule) => rule.test(line) && !(inTable && rule.name === 'page-number'));

const tableAfter = (line: Line, inTable: boolean): boolean =>
  (line.text.length <= 6 && /^(stt|tt|so tt)$/.test(line.fold)) || (inTable && !/^(dieu \d|noi nhan)/.test(line.fold));

const RULE = /^[-_=~.…—–*+#: ]*$/;
const HEADING_MARK = /^(#{1,6}|>{1,3}) /;

const withoutMark = (prose: Prose): Prose => {
  const mark = HEADING_MARK.exec(prose.text)?.[0].length ?? 0;
  return mark === 0 ? prose : cut(prose, mark);
};

const cellAt = (source: string, left: number, right: number): Prose => {
  const drop = LIST_STAR.test(source.slice(left, left + 15)) ? NOTHING : DROPPED;
  return withoutMark(proseAt(source, left, right, drop));
};

interface Cell {
  readonly prose: Prose;
  readonly column: number;
}

const cleanCells = (source: string, from: number, to: number): readonly Cell[] =>
  cellsOf(source, from, to)
    .map(([left, right, column]) => ({ prose: cellAt(source, left, right), column }))
    .filter(({ prose }) => prose.text !== '' && (prose.text === '-' || !RULE.test(prose.text)));

/** The lines of the text; noise, rules and page furniture are skipped, not removed. */
export const splitLines = (source: string): readonly Line[] => {
  const lines: Line[] = [];
  let gap = false;
  let row = 0;
  let inTable = false;
  for (let from = 0; from <= source.length && lines.length < mostLines; row += 1) {
    const found = source.indexOf('\n', from);
    const to = found === -1 ? source.length : found;
    const cells = to > from ? cleanCells(source, from, to) : [];
    if (cells.length === 0) gap = true;
    cells.forEach(({ prose: { text, fold, pieces }, column }, cell) => {
      const line: Line = { text, fold, pieces, gap, row, cell, column };
      inTable = tableAfter(line, inTable);
      if (cells.length === 1 && isFurniture(line, inTable)) return;
      lines.push(line);
      gap = false;
    });
    from = to + 1;
  }
  return lines;
};
