import type { ResolvedDeadline } from '@chidao/calendar';
import type { DomainEvent } from '@chidao/kernel';
import type { DirectiveAddress } from '../directive/directive.events.js';
import type { PartAnchor } from '../text/anchor.js';
import type { Modality, ObligationContent, ObligationKind, DutySpec } from './obligation.content.js';

/** Which obligation, of which directive: carried by every event of it. */
export type ObligationAddress = DirectiveAddress & { readonly obligation: string };

/** What a program noticed beside the duty itself; a person turns it into commands, or not. */
export interface Noticed {
  readonly overseers: readonly {
    readonly role: 'monitor' | 'supervisor' | 'focalAgency';
    /** As written, both. */
    readonly agencies: readonly string[];
    readonly over: readonly string[];
  }[];
  /** Documents that ordered the same before (seed B21). */
  readonly earlierOrders: readonly { readonly number: string; readonly date: string | null }[];
  /** Words of warning of the reader, for example `NO_NAMED_LEAD`, `CASCADE`, `OPEN_LIST`. */
  readonly flags: readonly string[];
}

/** Somebody or something read a duty out of the text. */
export type ObligationProposed = DomainEvent<
  'ObligationProposed',
  ObligationAddress & {
    readonly content: ObligationContent;
    readonly anchors: readonly PartAnchor[];
    readonly noticed: Noticed;
    /** Name of the rule that found it; null where an officer wrote it. */
    readonly rule: string | null;
    /** 0 to 1; null where an officer wrote it. */
    readonly confidence: number | null;
  }
>;

/** A person says that the text obliges to this. */
export type ObligationConfirmed = DomainEvent<
  'ObligationConfirmed',
  ObligationAddress & {
    readonly content: ObligationContent;
    readonly anchors: readonly PartAnchor[];
    /** Fields that the person changed against the proposal. */
    readonly changed: readonly (keyof ObligationContent)[];
  }
>;

/** Why words oblige nobody. */
export type RejectionCause = 'background' | 'purpose' | 'principle' | 'funding' | 'duplicate' | 'other';

/** A person says that the words oblige nobody. */
export type ObligationRejected = DomainEvent<
  'ObligationRejected',
  ObligationAddress & {
    readonly cause: RejectionCause;
    /** In the words of who rejected; never null for `other`. */
    readonly reason: string | null;
  }
>;

/** A further place in a text where the same is said. */
export type AnchorAdded = DomainEvent<'AnchorAdded', ObligationAddress & { readonly anchor: PartAnchor }>;

/** One obligation, two directives; a directive not in the system stands as its citation. */
export type SourceReference =
  | { readonly kind: 'directive'; readonly directive: string }
  | { readonly kind: 'citation'; readonly number: string; readonly date: string | null };

export type ObligationSourceAdded = DomainEvent<
  'ObligationSourceAdded',
  ObligationAddress & { readonly source: SourceReference; readonly relation: 'orderedEarlier' | 'adoptedBy' }
>;

interface Appointment {
  readonly agency: string;
  /** Agencies followed; may be larger than the recipients. */
  readonly monitoredSet: readonly string[];
  /** Members of the set that are no agencies of the register, as written ("doanh nghiệp"). */
  readonly monitoredExpressions: readonly string[];
  /** Directives or obligations that it concerns; empty: this obligation. */
  readonly over: readonly string[];
}

export type MonitorAppointed = DomainEvent<'MonitorAppointed', ObligationAddress & Appointment>;
export type SupervisorAppointed = DomainEvent<'SupervisorAppointed', ObligationAddress & Appointment>;

/** The deadline as computed, with phrase, rule and versions; also where no day is known. */
export type DeadlineResolved = DomainEvent<
  'DeadlineResolved',
  ObligationAddress & { readonly deadline: ResolvedDeadline; readonly setBy: string | null }
>;

/** An agency of the register, or a category that is counted without logins. */
export interface Holder {
  readonly kind: 'agency' | 'category';
  readonly id: string;
  readonly attempt: number;
  /** The issuers among the sources that it is subordinate to: only they may rank and urge it. */
  readonly subordinateTo: readonly string[];
}

/** One lead with its coordinating agencies. */
export interface AssignmentGroup {
  readonly id: string;
  readonly lead: Holder;
  readonly coordinating: readonly Holder[];
}

/** A directive that the obligation answers to. `signer` is a person id. */
export interface ObligationSource extends DirectiveAddress {
  readonly signer: string | null;
  readonly modality: Modality;
}

/** How one actor expression was understood on that day. */
export interface ResolvedActors {
  readonly expression: string;
  readonly agencies: readonly string[];
  readonly unresolved: boolean;
}

/** Given to agencies. At most 50 groups; more are further events of the same append, each complete. */
export type ObligationAssigned = DomainEvent<
  'ObligationAssigned',
  ObligationAddress & {
    readonly item: string;
    readonly kind: ObligationKind;
    readonly noNamedLead: boolean;
    readonly ifNeeded: boolean;
    readonly round: number;
    readonly period: string | null;
    readonly deadline: ResolvedDeadline;
    readonly setBy: string | null;
    readonly sources: readonly ObligationSource[];
    readonly groups: readonly AssignmentGroup[];
    /** Leads and coordinating agencies, and whoever its duties name as reporter, destination or consolidator. */
    readonly resolved: readonly ResolvedActors[];
    readonly duties: readonly DutySpec[];
    /** Keys of its duties that the consolidation of another duty of the directive answers. */
    readonly upstreamKeys: readonly string[];
  }
>;

/** Evidence of one period of a continuous obligation. */
export type PeriodEvidenceRecorded = DomainEvent<
  'PeriodEvidenceRecorded',
  ObligationAddress & {
    readonly assignment: string;
    readonly agency: string;
    readonly period: string;
    /** The report that shows it, where it came from one. */
    readonly report: string | null;
  }
>;

export type AssignmentOutcome = 'Completed' | 'Returned' | 'Dropped' | 'Cancelled' | 'Succeeded';

/** Brought here by policy from the assignments service. */
export type AssignmentClosureNoted = DomainEvent<
  'AssignmentClosureNoted',
  ObligationAddress & { readonly assignment: string; readonly outcome: AssignmentOutcome }
>;

/** Why an obligation is over: its work is done, what it came from is over, or the same is obliged elsewhere. */
export type EndCause =
  | {
      readonly kind:
        | 'allAssignmentsClosed'
        | 'directiveEnded'
        | 'directiveReplaced'
        | 'directiveRecalled'
        | 'periodOver'
        | 'withdrawn';
    }
  | { readonly kind: 'duplicateOf'; readonly obligation: string };

export type ObligationEnded = DomainEvent<
  'ObligationEnded',
  ObligationAddress & {
    readonly cause: EndCause;
    /** In the words of who ended it; null where a policy did. */
    readonly reason: string | null;
  }
>;

/** Everything that can happen to an obligation. */
export type ObligationEvent =
  | ObligationProposed
  | ObligationConfirmed
  | ObligationRejected
  | AnchorAdded
  | ObligationSourceAdded
  | MonitorAppointed
  | SupervisorAppointed
  | DeadlineResolved
  | ObligationAssigned
  | PeriodEvidenceRecorded
  | AssignmentClosureNoted
  | ObligationEnded;
