import type { Actor, DeadlinePhrase, Modality } from '../model/obligation.js';
import type { Prose } from '../text/prose.js';

/** One duty within an item, before kind, roles and reports are read. */
export interface Part {
  readonly words: Prose;
  /** The words after those that name the bodies. */
  readonly work: Prose;
  readonly rule: string;
  readonly confidence: number;
  readonly modality: Modality | null;
  readonly leads: readonly Actor[];
  /** Whether the words themselves name the leads. */
  readonly named: boolean;
  readonly coordinating: readonly Actor[];
  readonly carriedDeadline: DeadlinePhrase | null;
  /** Sentences of an unnumbered paragraph with other leads are items of their own: 0, 1, … */
  readonly group: number;
}
