import type { Prose } from '../text/prose.js';

/** One row of a table of tasks: who does what by when. */
export interface TableRow {
  readonly ordinal: string;
  readonly name: Prose;
  readonly lead: Prose | null;
  readonly coordinating: Prose | null;
  readonly deadline: Prose | null;
  readonly whole: Prose;
}

export interface Table {
  /** First line of its heading, and the first line after it. */
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TableRow[];
}
