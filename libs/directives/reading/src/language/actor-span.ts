import type { Prose } from '../text/prose.js';

/** One actor of a list. */
export interface ActorSpan {
  readonly prose: Prose;
  /** As printed, or with the shared head put before it ("các Sở: Y tế" → "Sở Y tế"). */
  readonly name: string;
}
