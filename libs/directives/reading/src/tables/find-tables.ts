import type { Line } from '../lines/line.js';
import { columnKind, type ColumnKind } from '../rules/table-column/rules.js';
import { join, type Prose } from '../text/prose.js';
import type { Table, TableRow } from './table.js';

const MOST_COLUMNS = 9;
const ORDINAL = /^(\d{1,3})\.?$/;
const ENDS = /^(dieu \d|noi nhan|[ivx]{1,4}\. |phan |phu luc)/;

/** A table of tasks names the task, and who or when. */
const isTaskTable = (kinds: readonly ColumnKind[]): boolean =>
  kinds.length >= 3 && kinds.includes('name') && (kinds.includes('lead') || kinds.includes('deadline'));

/** Kinds of the columns headed from `at` on; null where no table of tasks begins there. */
const columnsAt = (lines: readonly Line[], at: number): readonly ColumnKind[] | null => {
  const first = lines[at];
  if (!first || columnKind(first.fold) !== 'ordinal') return null;
  const kinds: ColumnKind[] = [];
  for (const line of lines.slice(at, at + MOST_COLUMNS)) {
    const kind = ORDINAL.test(line.fold) ? null : columnKind(line.fold);
    if (kind === null) break;
    kinds.push(kind);
  }
  return isTaskTable(kinds) ? kinds : null;
};

/** A row of the table; an empty cell is null. */
type Cells = readonly (Prose | null)[];

const cellOf = (cells: Cells, kinds: readonly ColumnKind[], kind: ColumnKind): Prose | null => {
  const index = kinds.indexOf(kind);
  return index >= 0 ? (cells[index] ?? null) : null;
};

const rowOf = (cells: Cells, kinds: readonly ColumnKind[]): TableRow | null => {
  const [ordinal] = cells;
  const name = cellOf(cells, kinds, 'name');
  if (!ordinal || !name) return null;
  return {
    ordinal: ORDINAL.exec(ordinal.fold)?.[1] ?? ordinal.text,
    name,
    lead: cellOf(cells, kinds, 'lead'),
    coordinating: cellOf(cells, kinds, 'coordinating'),
    deadline: cellOf(cells, kinds, 'deadline'),
    whole: join(cells.slice(1).filter((cell) => cell !== null)),
  };
};

/** A line that goes on with the cell above it: the next row of the page, small, without a gap. */
const continuesCell = (line: Line, open: Line | undefined): boolean =>
  open !== undefined && line.row !== open.row && !line.gap && line.cell === 0 && /^[^\p{Lu}]/u.test(line.text);

/** One row of the page with fewer cells than columns: each cell under its own heading, empty ones null. */
const inColumns = (lines: readonly Line[], columns: number): Cells | null => {
  const [first] = lines;
  if (!first || lines.some(({ row }) => row !== first.row)) return null;
  const last = (lines.at(-1)?.column ?? 0) - first.column;
  if (last >= columns) return null;
  return Array.from({ length: columns }, (_, at) => lines.find(({ column }) => column - first.column === at) ?? null);
};

/** Lines from one ordinal to the next; cells broken over lines are rejoined where the row says where they end. */
const cellsOf = (lines: readonly Line[], columns: number): Cells => {
  if (lines.length <= columns) return inColumns(lines, columns) ?? lines;
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && groups.length > 1 && continuesCell(line, open.at(-1))) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => join(group));
};

/** A row that only heads the rows below it: "I | Nhận thức số", "A | CÔNG TÁC CHỈ ĐẠO". */
const GROUP = /^(?:[ivx]{1,4}|[a-dđ])\.?$/;

interface Start {
  readonly at: number;
  readonly group: boolean;
}

/** What begins at a line; null where nothing does. `last` is the ordinal of the row before. */
const startAt = (line: Line, at: number, last: number, before: Start | undefined): Start | null => {
  if (line.cell === 0 && GROUP.test(line.fold)) return { at, group: true };
  const ordinal = Number(ORDINAL.exec(line.fold)?.[1]);
  return ordinal === last + 1 || (ordinal === 1 && before?.group === true) ? { at, group: false } : null;
};

/** First lines of the rows: ordinals that count on from 1, and again below each row that heads others. */
const rowStarts = (lines: readonly Line[], from: number, end: number): readonly Start[] => {
  const starts: Start[] = [];
  let last = 0;
  lines.slice(from, end).forEach((line, index) => {
    const start = startAt(line, from + index, last, starts.at(-1));
    if (!start) return;
    starts.push(start);
    if (!start.group) last = Number(ORDINAL.exec(line.fold)?.[1]);
  });
  return starts[0]?.at === from ? starts : [];
};

/** Where the last row ends: at its last column, or where the line after a gap begins something else. */
const lastRowEnd = (lines: readonly Line[], start: number, end: number, columns: number): number => {
  const gap = lines.slice(start + columns, end).findIndex((line) => line.gap);
  return gap < 0 ? end : start + columns + gap;
};

const readRows = (lines: readonly Line[], from: number, kinds: readonly ColumnKind[]): Table => {
  const stop = lines.slice(from).findIndex((line) => ENDS.test(line.fold));
  const limit = stop < 0 ? lines.length : from + stop;
  const starts = rowStarts(lines, from, limit);
  const end = starts.length === 0 ? from : lastRowEnd(lines, starts.at(-1)?.at ?? from, limit, kinds.length);
  const rows = starts.flatMap(({ at, group }, index) => {
    const row = group ? null : rowOf(cellsOf(lines.slice(at, starts[index + 1]?.at ?? end), kinds.length), kinds);
    return row ? [row] : [];
  });
  return { start: from, end, rows };
};

/** Tables of tasks, one cell per line or one row per line, by the headings of their columns. */
export const findTables = (lines: readonly Line[]): readonly Table[] => {
  const tables: Table[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const kinds = columnsAt(lines, at);
    if (!kinds) continue;
    const table = readRows(lines, at + kinds.length, kinds);
    if (table.rows.length === 0) continue;
    tables.push({ ...table, start: at });
    at = table.end - 1;
  }
  return tables;
};
