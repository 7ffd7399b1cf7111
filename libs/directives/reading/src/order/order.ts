import type { ActorSpan } from '../language/actor-span.js';
import type { Modality } from '../model/obligation.js';
import type { Prose } from '../text/prose.js';

/** What one sentence orders, and of whom. */
export interface Order {
  readonly rule: string;
  readonly modality: Modality | null;
  /** Named in the sentence itself; empty where they are inherited. */
  readonly leads: readonly ActorSpan[];
  /** Where the words of the work begin. */
  readonly workAt: number;
  readonly confidence: number;
}

/** One form of ordering; the first rule that holds reads the sentence. */
export interface OrderRule {
  readonly name: string;
  readonly read: (sentence: Prose) => Order | null;
}
