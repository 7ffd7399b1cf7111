import type { CivilDate, Instant } from '@chidao/calendar';
import type { DomainEvent } from '@chidao/kernel';
import type { AskedExtension, GrantedExtension, RefusedExtension, RunningDeadline } from '@chidao/timeliness';
import type { Content, Indicators } from '../indicator/content.js';
import type { Source } from '../source/source.js';

/** Which occurrence: its natural key, and the ids derived from it (`occurrenceKey`, `consolidationKey`). */
export interface OccurrenceAddress {
  readonly occurrence: string;
  readonly duty: string;
  readonly obligation: string;
  readonly route: string;
  readonly recurrence: string;
  readonly period: string;
  /** The agency that owes the report. */
  readonly agency: string;
  /** Of its period; null where nobody consolidates the route. */
  readonly consolidation: string | null;
}

/** A cut-off after the due date cannot be kept by anybody; it is shown, not refused. */
export type OccurrenceWarning = 'CUTOFF_AFTER_DUE';

/** A report of the period is or will be owed: routes are resolved to agencies here. */
export type OccurrenceScheduled = DomainEvent<
  'OccurrenceScheduled',
  OccurrenceAddress & {
    readonly sources: readonly Source[];
    /** What the duty answers for beyond its obligation. */
    readonly over: readonly string[];
    /** The issuers that the agency is subordinate to: empty, it is neither urged as a subordinate nor ranked. */
    readonly subordinateTo: readonly string[];
    /** The body that the report is owed to; null where it is not known here. */
    readonly destination: string | null;
    /** Who gets and accepts the report: the focal agency, else the destination. */
    readonly receiver: string | null;
    readonly contents: readonly Content[];
    /** The body whose directive set the deadline. */
    readonly setBy: string | null;
    readonly cutoff: CivilDate | null;
    readonly deadline: RunningDeadline;
    readonly openAt: Instant;
    readonly bornOverdue: boolean;
    readonly warnings: readonly OccurrenceWarning[];
  }
>;

/** Time to report: reminders and collecting begin. */
export type OccurrenceOpened = DomainEvent<
  'OccurrenceOpened',
  OccurrenceAddress & {
    /** Who may urge, and decide on more time. */
    readonly sources: readonly Source[];
    readonly subordinateTo: readonly string[];
    readonly receiver: string | null;
    readonly cutoff: CivilDate | null;
    readonly deadline: RunningDeadline;
    /** Without a deadline: first instant at which silence has lasted too long (R10). */
    readonly listAt: Instant | null;
    /** A report came in before it opened. */
    readonly answered: boolean;
    readonly warnings: readonly OccurrenceWarning[];
  }
>;

/** A version of a report, and since when it is there. */
export interface VersionAddress {
  readonly report: string;
  readonly version: number;
  readonly submittedAt: Instant;
}

/** A version that answers, with what it says for this occurrence. */
export interface LinkedVersion extends VersionAddress {
  readonly part: string | null;
  readonly indicators: Indicators;
}

/** A submitted version answers this occurrence. */
export type ReportLinked = DomainEvent<
  'ReportLinked',
  OccurrenceAddress &
    LinkedVersion & {
      readonly receiver: string | null;
      /** Persons who made the version: none of them may accept it. */
      readonly makers: readonly string[];
      /** Until when the receiver should decide (R21); null where nobody accepts. */
      readonly decideBy: Instant | null;
    }
>;

/** Accepted: the clock stopped when that version was submitted. */
export type ReportAccepted = DomainEvent<
  'ReportAccepted',
  OccurrenceAddress &
    VersionAddress & { /** Event id of `ReportLinked`. */ readonly decides: string; readonly over: readonly string[] }
>;

/** Sent back: the clock has never stopped. */
export type ReportSentBack = DomainEvent<
  'ReportSentBack',
  OccurrenceAddress &
    VersionAddress & { readonly decides: string; readonly reason: string; readonly listAt: Instant | null }
>;

/** The consolidation contains this version; a mark, not a state. */
export type OccurrenceIncluded = DomainEvent<
  'OccurrenceIncluded',
  OccurrenceAddress & { readonly consolidation: string; readonly report: string; readonly version: number }
>;

/** The consolidation was closed without this report, which may still come. */
export type OccurrenceMissed = DomainEvent<'OccurrenceMissed', OccurrenceAddress & { readonly consolidation: string }>;

/** An addendum of the consolidation contains this version. */
export type OccurrenceLateIncluded = DomainEvent<
  'OccurrenceLateIncluded',
  OccurrenceAddress & {
    readonly consolidation: string;
    readonly report: string;
    readonly version: number;
    readonly addendum: number;
  }
>;

/** The head asks for more time (R24). */
export type ExtensionRequested = DomainEvent<'ExtensionRequested', OccurrenceAddress & AskedExtension>;

/** The extended due date; the original stays. */
export type ExtensionGranted = DomainEvent<'ExtensionGranted', OccurrenceAddress & GrantedExtension>;

/** State and dates are unchanged (R8). */
export type ExtensionRefused = DomainEvent<'ExtensionRefused', OccurrenceAddress & RefusedExtension>;

/** No deadline, and nothing heard for as long as R10 allows. */
export type AgeingLimitReached = DomainEvent<
  'AgeingLimitReached',
  OccurrenceAddress & { readonly subordinateTo: readonly string[]; readonly listAt: Instant }
>;

/** Everything that can happen to an occurrence. */
export type OccurrenceEvent =
  | OccurrenceScheduled
  | OccurrenceOpened
  | ReportLinked
  | ReportAccepted
  | ReportSentBack
  | OccurrenceIncluded
  | OccurrenceMissed
  | OccurrenceLateIncluded
  | ExtensionRequested
  | ExtensionGranted
  | ExtensionRefused
  | AgeingLimitReached;
