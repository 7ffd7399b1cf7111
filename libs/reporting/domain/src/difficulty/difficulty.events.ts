import type { DomainEvent } from '@chidao/kernel';
import type { Source } from '../source/source.js';

/** What is in the way of what: an assignment, or a report that is owed, or the obligation at large. */
export interface DifficultySubject {
  readonly obligation: string;
  readonly assignment: string | null;
  readonly occurrence: string | null;
}

/** An obstacle, or a matter beyond the agency's powers. Its own clock runs; that of the obligation does not stop. */
export type DifficultyRaised = DomainEvent<
  'DifficultyRaised',
  DifficultySubject & {
    readonly difficulty: string;
    readonly kind: 'difficulty' | 'scopeProposal';
    readonly agency: string;
    /** SHA-256 of what the agency wrote. */
    readonly text: string;
    readonly sources: readonly Source[];
    /** The agency through which it goes; null where it goes to the assigner directly. */
    readonly focalAgency: string | null;
    /** Last instant at which an answer is in time. */
    readonly answerBy: string;
  }
>;

/** The focal agency passed it on with its opinion. */
export type DifficultyForwarded = DomainEvent<
  'DifficultyForwarded',
  { readonly difficulty: string; /** SHA-256 of the opinion. */ readonly opinion: string }
>;

/** The assigner answered; `newDue`, a civil date, where the answer moves the deadline. */
export type DifficultyAnswered = DomainEvent<
  'DifficultyAnswered',
  DifficultySubject & {
    readonly difficulty: string;
    readonly agency: string;
    /** Event id of what is answered. */
    readonly answers: string;
    /** SHA-256 of the answer. */
    readonly text: string;
    readonly newDue: string | null;
  }
>;

/** The assigner refused it, with a reason. */
export type DifficultyRefused = DomainEvent<
  'DifficultyRefused',
  { readonly difficulty: string; readonly agency: string; readonly answers: string; readonly reason: string }
>;

/** Everything that can happen to a difficulty. */
export type DifficultyEvent = DifficultyRaised | DifficultyForwarded | DifficultyAnswered | DifficultyRefused;
