import { furnitureRules } from '../rules/furniture/furniture.js';
import { proseAt, type Prose } from '../text/prose.js';
import type { Line } from './line.js';

const DROPPED = new Set(['*', '\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '`']);

/** Asterisks and invisible signs; a lone asterisk that marks a list stays. */
const isNoise = (source: string, start: number) => {
  const marker = /^\s{0,12}\*\s/.test(source.slice(start, start + 15)) ? source.indexOf('*', start) : -1;
  let at = start;
  return (unit: string): boolean => {
    const here = at;
    at += 1;
    return DROPPED.has(unit) && here !== marker;
  };
};

/** Column gaps: table bars, tabs and runs of three or more blanks. */
const cellsOf = (source: string, start: number, end: number): readonly (readonly [number, number])[] => {
  const cells: (readonly [number, number])[] = [];
  let from = start;
  let blanks = 0;
  let seen = false;
  for (let at = start; at < end; at += 1) {
    const unit = source.charAt(at);
    blanks = unit === ' ' || unit === '\u00a0' ? blanks + 1 : 0;
    const gap = unit === '|' || unit === '\t' || (blanks === 3 && seen);
    if (gap) {
      cells.push([from, at]);
      from = at + 1;
      seen = false;
    } else if (blanks === 0) seen = true;
  }
  cells.push([from, end]);
  return cells;
};

/** A number on a line of its own is the page's, but in a table it is the row's. */
const isFurniture = (line: Line, inTable: boolean): boolean =>
  furnitureRules.some((rule) => rule.test(line) && !(inTable && rule.name === 'page-number'));

const tableAfter = (line: Line, inTable: boolean): boolean =>
  /^(stt|tt|so tt)$/.test(line.fold) || (inTable && !/^(dieu \d|noi nhan)/.test(line.fold));

const RULE = /^[-_=~.…—–*+#: ]*$/;
const HEADING_MARK = /^(#{1,6}|>{1,3}) /;

const withoutMark = (prose: Prose): Prose => {
  const mark = HEADING_MARK.exec(prose.text)?.[0].length ?? 0;
  return mark === 0 ? prose : { text: prose.text.slice(mark), fold: prose.fold.slice(mark), at: prose.at.slice(mark) };
};

const cleanCells = (source: string, from: number, to: number): readonly Prose[] =>
  cellsOf(source, from, to)
    .map(([left, right]) => withoutMark(proseAt(source, left, right, isNoise(source, left))))
    .filter((prose) => prose.text !== '' && (prose.text === '-' || !RULE.test(prose.text)));

/** The lines of a stretch of the text; noise, rules and page furniture are skipped, not removed. */
export const splitLines = (source: string, start = 0, end = source.length): readonly Line[] => {
  const lines: Line[] = [];
  let gap = false;
  let row = 0;
  let inTable = false;
  for (let from = start; from <= end; row += 1) {
    const found = source.indexOf('\n', from);
    const to = found === -1 || found > end ? end : found;
    const cells = cleanCells(source, from, to);
    if (cells.length === 0) gap = true;
    cells.forEach((prose, cell) => {
      const line = { ...prose, gap, row, cell };
      inTable = tableAfter(line, inTable);
      if (cells.length === 1 && isFurniture(line, inTable)) return;
      lines.push(line);
      gap = false;
    });
    from = to + 1;
  }
  return lines;
};
