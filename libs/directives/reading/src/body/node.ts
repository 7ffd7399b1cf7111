import type { Prose } from '../text/prose.js';
import type { TableRow } from '../tables/table.js';
import type { Footnote } from './footnotes.js';
import type { LabelKind } from './label.js';

/** An item of the body with what stands below it, or an unnumbered paragraph. */
export interface BodyNode {
  readonly kind: LabelKind | 'paragraph' | 'root';
  /** Name within its parent: `a`, `-2`, `Điều 1`; empty for paragraphs. */
  readonly name: string;
  /** Whole path; paragraphs have that of their parent. */
  readonly path: string;
  readonly label: string;
  /** Own words, without the label. */
  readonly prose: Prose;
  readonly whole: Prose;
  readonly notes: readonly Footnote[];
  readonly row: TableRow | null;
  readonly children: readonly BodyNode[];
}
