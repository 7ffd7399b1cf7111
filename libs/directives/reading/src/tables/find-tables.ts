import type { Line } from '../lines/line.js';
import { columnKind, type ColumnKind } from '../rules/table-column/rules.js';
import { join, type Prose } from '../text/prose.js';
import type { Table, TableRow } from './table.js';

const MOST_COLUMNS = 9;
const ORDINAL = /^(\d{1,3})\.?$/;
const ENDS = /^(dieu \d|noi nhan|[ivx]{1,4}\. |phan |phu luc)/;

/** Kinds of the columns headed from `at` on; null where no table of tasks begins there. */
const columnsAt = (lines: readonly Line[], at: number): readonly ColumnKind[] | null => {
  if (columnKind(lines[at]?.fold ?? '') !== 'ordinal') return null;
  const kinds: ColumnKind[] = [];
  for (const line of lines.slice(at, at + MOST_COLUMNS)) {
    const kind = ORDINAL.test(line.fold) ? null : columnKind(line.fold);
    if (kind === null) break;
    kinds.push(kind);
  }
  const useful = kinds.includes('name') && (kinds.includes('lead') || kinds.includes('deadline'));
  return kinds.length >= 3 && useful ? kinds : null;
};

const cellOf = (cells: readonly Prose[], kinds: readonly ColumnKind[], kind: ColumnKind): Prose | null => {
  const index = kinds.indexOf(kind);
  return index >= 0 ? (cells[index] ?? null) : null;
};

const rowOf = (cells: readonly Prose[], kinds: readonly ColumnKind[]): TableRow | null => {
  const [ordinal] = cells;
  const name = cellOf(cells, kinds, 'name');
  if (!ordinal || !name) return null;
  return {
    ordinal: ORDINAL.exec(ordinal.fold)?.[1] ?? ordinal.text,
    name,
    lead: cellOf(cells, kinds, 'lead'),
    coordinating: cellOf(cells, kinds, 'coordinating'),
    deadline: cellOf(cells, kinds, 'deadline'),
    whole: join(cells.slice(1)),
  };
};

/** Lines from one ordinal to the next; cells broken over lines are rejoined where the row says where they end. */
const cellsOf = (lines: readonly Line[], columns: number): readonly Prose[] => {
  if (lines.length <= columns) return lines;
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1)?.at(-1);
    const continues =
      open && line.row !== open.row && !line.gap && line.cell === 0 && groups.length > 1 && lines.length > columns;
    if (continues && /^[^\p{Lu}]/u.test(line.text)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => join(group));
};

const readRows = (lines: readonly Line[], from: number, kinds: readonly ColumnKind[]): Table => {
  const rows: TableRow[] = [];
  let open: Line[] = [];
  let at = from;
  const close = (): void => {
    const row = rowOf(cellsOf(open, kinds.length), kinds);
    if (row) rows.push(row);
    open = [];
  };
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || ENDS.test(line.fold)) break;
    const next = Number(ORDINAL.exec(line.fold)?.[1]) === rows.length + (open.length > 0 ? 2 : 1);
    if (next && open.length > 0) close();
    if (!next && open.length === 0) break;
    if (open.length >= kinds.length && line.gap) break;
    open.push(line);
  }
  close();
  return { start: from, end: at, rows };
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
