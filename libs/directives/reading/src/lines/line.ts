import type { Prose } from '../text/prose.js';

/** One line of the page, or one cell of a row, without noise. */
export interface Line extends Prose {
  /** Whether an empty line or a rule stands before it. */
  readonly gap: boolean;
  /** Number of the row of the text that it stands in; cells of one row share it. */
  readonly row: number;
  /** 0 for the first cell of its row. */
  readonly cell: number;
  /** Bars and tabs before it in its row: an empty cell leaves a number out. */
  readonly column: number;
}
