import type { Rung } from '@chidao/timeliness';

/** Rungs 1 and 2 of the ladder; those above are asked for by a person with commands of their own. */
export type UrgingRung = Extract<Rung, 'reminder' | 'urgingLetter'>;

/** One step of the ladder. */
export interface Step {
  readonly deadlineRevision: number;
  readonly rung: UrgingRung;
  /** Offset of the ladder (R19); null: outside it, since nothing is due or a person urges. */
  readonly offset: number | null;
  /** Revision of the subject's stream that this run of the ladder goes by: sent back, it begins another. */
  readonly round: number;
}
