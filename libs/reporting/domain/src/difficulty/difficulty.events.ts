import type { BlobRef, DomainEvent } from '@chidao/kernel';
import type { Source } from '../source/source.js';

/** Which difficulty, whose, and what it is in the way of: an assignment, a report that is owed, or the obligation at large. */
export interface DifficultyAddress {
  readonly difficulty: string;
  readonly obligation: string;
  readonly assignment: string | null;
  readonly occurrence: string | null;
  /** The agency that raised it. */
  readonly agency: string;
}

/** An obstacle, or a matter beyond the agency's powers. Its own clock runs; that of the obligation does not stop. */
export type DifficultyRaised = DomainEvent<
  'DifficultyRaised',
  DifficultyAddress & {
    readonly kind: 'difficulty' | 'scopeProposal';
    /** What the agency wrote. */
    readonly text: BlobRef;
    readonly sources: readonly Source[];
    /** The agency through which it goes; null where it goes to the assigner directly. */
    readonly focalAgency: string | null;
    /** Last instant at which an answer is in time. */
    readonly answerBy: string;
  }
>;

/** The focal agency passed it on with its opinion. */
export type DifficultyForwarded = DomainEvent<'DifficultyForwarded', DifficultyAddress & { readonly opinion: BlobRef }>;

/** The assigner answered; `newDue`, a civil date, where the answer moves the deadline. */
export type DifficultyAnswered = DomainEvent<
  'DifficultyAnswered',
  DifficultyAddress & {
    /** Event id of what is answered. */
    readonly answers: string;
    /** Agency that keeps the directive and in whose name it was answered: its rank says what date it may move (R7). */
    readonly keeper: string;
    readonly text: BlobRef;
    readonly newDue: string | null;
  }
>;

/** The assigner refused it, with a reason. */
export type DifficultyRefused = DomainEvent<
  'DifficultyRefused',
  DifficultyAddress & { /** Event id of what is refused. */ readonly answers: string; readonly reason: string }
>;

/** Everything that can happen to a difficulty. */
export type DifficultyEvent = DifficultyRaised | DifficultyForwarded | DifficultyAnswered | DifficultyRefused;
