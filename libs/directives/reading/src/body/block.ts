import type { Prose } from '../text/prose.js';
import type { TableRow } from '../tables/table.js';
import type { Label } from './label.js';

/** One labelled or unlabelled paragraph. */
export interface Block {
  readonly label: Label | null;
  /** The words after the label. */
  readonly prose: Prose;
  /** Label and words. */
  readonly whole: Prose;
  readonly gap: boolean;
  /** The row of a table of tasks that it is, or null. */
  readonly row: TableRow | null;
}
