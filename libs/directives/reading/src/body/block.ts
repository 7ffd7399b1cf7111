import type { Prose } from '../text/prose.js';
import type { Label } from './label.js';

/** One labelled or unlabelled paragraph. */
export interface Block {
  readonly label: Label | null;
  /** The words after the label. */
  readonly prose: Prose;
  /** Label and words. */
  readonly whole: Prose;
  readonly gap: boolean;
}
