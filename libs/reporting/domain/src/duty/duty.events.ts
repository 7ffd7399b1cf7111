import type { CivilDate, Deadline, DueDay, Instant, RecurrencePeriod } from '@chidao/calendar';
import type { DomainEvent } from '@chidao/kernel';
import type { Content } from '../indicator/content.js';
import type { Anchor } from '../source/anchor.js';
import type { Source } from '../source/source.js';

/** An agency that owes the reports, from the instant it was told. */
export interface Reporter {
  readonly agency: string;
  /** The issuers that it is subordinate to. */
  readonly subordinateTo: readonly string[];
  readonly since: Instant;
}

/** One way the reports go, in the words of the text: "về UBND tỉnh (qua Sở Nội vụ tổng hợp)". */
export interface Route {
  readonly key: string;
  readonly destination: string;
  readonly via: string | null;
  /** The focal agency's words: `via`, or the destination where the text says "để tổng hợp"; null where nobody consolidates. */
  readonly consolidator: string | null;
  /** True for exactly one route of a duty. */
  readonly accepts: boolean;
}

/** Last day of the data (chốt số liệu), which is not the due date. */
export type CutoffRule =
  DueDay | { readonly on: 'date'; readonly date: CivilDate } | { readonly on: 'daysBeforeDue'; readonly days: number };

/** How often, and by when. */
export interface Recurrence {
  readonly key: string;
  readonly period: RecurrencePeriod;
  readonly phrase: string | null;
  readonly dueRule: Deadline;
  /** Null until somebody sets it: it is never guessed. */
  readonly cutoffRule: CutoffRule | null;
}

/** The duty whose report answers this one as well (lồng ghép); external while its text is not in the system. */
export type HostDuty =
  | { readonly kind: 'duty'; readonly duty: string }
  | {
      readonly kind: 'external';
      readonly citation: string;
      readonly quote: string;
      readonly recurrences: readonly string[];
    };

/** Which duty: its id, and the natural key that it follows from (`dutyKey`). */
export interface DutyAddress {
  readonly duty: string;
  /** Of the duty within its obligation. */
  readonly key: string;
  readonly obligation: string;
}

/** Somebody owes reports, as confirmed by a person. */
export type ReportDutyDefined = DomainEvent<
  'ReportDutyDefined',
  DutyAddress & {
    readonly sources: readonly Source[];
    /** The body whose directive set the due dates. */
    readonly setBy: string | null;
    /** Issue date of the directive, or the reference date that stands for it. */
    readonly issueDate: CivilDate | null;
    readonly reporters: readonly Reporter[];
    readonly anchor: Anchor | null;
    readonly routes: readonly Route[];
    readonly recurrences: readonly Recurrence[];
    readonly contents: readonly Content[];
    readonly host: HostDuty | null;
    /** The duty that the consolidation of these reports answers. */
    readonly upstream: string | null;
    readonly over: readonly string[];
  }
>;

/** More agencies owe the same reports. */
export type ReportersAdded = DomainEvent<'ReportersAdded', DutyAddress & { readonly reporters: readonly Reporter[] }>;

/** An agency was named to collect what goes by that route. */
export type FocalAgencyAppointed = DomainEvent<
  'FocalAgencyAppointed',
  DutyAddress & { readonly route: string; readonly agency: string }
>;

/** Until when the data of each period reach. */
export type CutoffRuleSet = DomainEvent<
  'CutoffRuleSet',
  DutyAddress & { readonly recurrence: string; readonly cutoffRule: CutoffRule }
>;

/** Reported together with another duty (lồng ghép). */
export type HostDutyLinked = DomainEvent<'HostDutyLinked', DutyAddress & { readonly host: HostDuty }>;

/** Why no further report is owed: its obligation ended, or the assigner wants no more. */
export type DutyEndCause = 'obligationEnded' | 'withdrawn';

/** No further report is owed; what is open stays so. */
export type ReportDutyEnded = DomainEvent<
  'ReportDutyEnded',
  DutyAddress & {
    readonly cause: DutyEndCause;
    /** The assigner's words; null where it ended with its obligation. */
    readonly reason: string | null;
  }
>;

/** Everything that can happen to a report duty. */
export type DutyEvent =
  ReportDutyDefined | ReportersAdded | FocalAgencyAppointed | CutoffRuleSet | HostDutyLinked | ReportDutyEnded;
