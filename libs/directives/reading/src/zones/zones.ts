import type { HeaderLine } from '../header/header-part.js';
import type { Line } from '../lines/line.js';
import type { TextRange } from '../model/excerpt.js';
import type { Prose } from '../text/prose.js';

/** A document's lines by the part of the page they stand in. */
export interface Zones {
  readonly source: string;
  readonly slice: TextRange;
  /** Lines of a web page above the header block, where the block does not come first. */
  readonly pageHead: readonly Line[];
  readonly header: readonly HeaderLine[];
  readonly recipients: readonly Prose[];
  readonly body: readonly Line[];
  readonly tail: readonly Line[];
  /** What follows the signature from the first line of an appendix on. */
  readonly annex: readonly Line[];
}
