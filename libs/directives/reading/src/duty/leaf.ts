import type { Footnote } from '../body/footnotes.js';
import type { Prose } from '../text/prose.js';
import type { Attributes } from './attributes.js';
import type { DutyContext } from './context.js';

/** A stretch that may hold duties: an item without duties below it, or an unnumbered paragraph. */
export interface Leaf {
  /** Path of the item; for a paragraph that of the item around it. */
  readonly path: string;
  readonly paragraph: boolean;
  readonly words: Prose;
  readonly notes: readonly Footnote[];
  readonly context: DutyContext;
  readonly attributes: Attributes | null;
  /** A row of a table is a task by its place, whatever its words. */
  readonly tableRow: boolean;
}
