import type { CivilDate, Instant, ResolvedDeadline } from '@chidao/calendar';
import type { BlobRef, DomainEvent, Signed } from '@chidao/kernel';
import type { AskedExtension, GrantedExtension, RefusedExtension, RunningDeadline } from '@chidao/timeliness';
import type { Source } from '../source/source.js';

/** Which assignment: carried by every event of it. */
export interface AssignmentAddress {
  readonly assignment: string;
  readonly obligation: string;
  readonly group: string;
  readonly agency: string;
  readonly role: 'lead' | 'coordinating';
}

/** An agency's share of one obligation. The clock runs from here. */
export type AssignmentMade = DomainEvent<
  'AssignmentMade',
  AssignmentAddress & {
    readonly item: string;
    readonly kind: 'once' | 'recurring' | 'continuous' | 'conditional' | 'quantified';
    /** An agency of the register, or a category that is counted without logins. */
    readonly holder: 'agency' | 'category';
    readonly lead: string;
    readonly coordinating: readonly string[];
    readonly sources: readonly Source[];
    /** The issuers that the agency is subordinate to: empty, it is neither urged as a subordinate nor ranked. */
    readonly subordinateTo: readonly string[];
    readonly round: number;
    readonly period: string | null;
    readonly attempt: number;
    /** The assignment that this one was cascaded from, and who cascaded it. */
    readonly parent: { readonly assignment: string; readonly agency: string } | null;
    readonly noNamedLead: boolean;
    /** "nếu cần": "không cần" with a reason is a valid result. */
    readonly ifNeeded: boolean;
    readonly deadlineAsResolved: ResolvedDeadline;
    /** The body whose directive set the deadline. */
    readonly setBy: string | null;
    readonly deadline: RunningDeadline;
    /** Without a deadline: first instant at which silence has lasted too long (R10). */
    readonly listAt: Instant | null;
    readonly bornOverdue: boolean;
  }
>;

/** How it is known that the work arrived. */
export type ReceiptSource = 'axis03' | 'ui' | 'auto';

export type ReceiptRecorded = DomainEvent<
  'ReceiptRecorded',
  AssignmentAddress & {
    readonly source: ReceiptSource;
    /** Fewer working days left than a receiver needs. */
    readonly tooLittleTime: boolean;
  }
>;

export type PersonAssigned = DomainEvent<'PersonAssigned', AssignmentAddress & { readonly person: string }>;
export type WorkStarted = DomainEvent<'WorkStarted', AssignmentAddress>;

/** A free note; moves the instant at which silence is listed. */
export type ProgressNoted = DomainEvent<
  'ProgressNoted',
  AssignmentAddress & {
    readonly note: BlobRef;
    readonly percent: number | null;
    readonly listAt: Instant | null;
  }
>;

/** What a child takes over from its parent. */
export type Inherited = Pick<
  AssignmentMade['data'],
  'item' | 'kind' | 'round' | 'period' | 'sources' | 'subordinateTo' | 'noNamedLead' | 'ifNeeded' | 'deadlineAsResolved'
>;

/** Passed on to units below; each gets an assignment of its own. */
export type AssignmentCascaded = DomainEvent<
  'AssignmentCascaded',
  AssignmentAddress & {
    readonly children: readonly {
      readonly assignment: string;
      readonly agency: string;
      readonly dueDate: CivilDate | null;
    }[];
    readonly inherited: Inherited;
  }
>;

/** Proof of the work: a file, an issued document by number, or a link. */
export type Evidence =
  | { readonly kind: 'file'; readonly file: BlobRef; readonly label: string }
  | { readonly kind: 'document'; readonly number: string; readonly date: CivilDate; readonly directive: string | null }
  | { readonly kind: 'link'; readonly url: string; readonly label: string };

/** Candidate completion time: that of this event. */
export type ResultSubmitted = DomainEvent<
  'ResultSubmitted',
  AssignmentAddress & {
    readonly outcome: 'done' | 'notNeeded';
    /** Of the result; for `notNeeded`, the reason. */
    readonly text: BlobRef;
    readonly evidence: readonly Evidence[];
    /** The paper with the head's signature. */
    readonly signed: Signed;
    /** Who handed it in and who signed it: none of them may accept it. */
    readonly makers: readonly string[];
    /** The day stated for the work; shown beside, never counted. */
    readonly completedOn: CivilDate | null;
    /** Last instant at which it is decided in time (R21). */
    readonly decideBy: Instant;
    /** 1 for the first result, one more for each after it was sent back. */
    readonly submission: number;
  }
>;

export type ResultAccepted = DomainEvent<
  'ResultAccepted',
  AssignmentAddress & { /** Event id of the submission. */ readonly decides: string; readonly submittedAt: Instant }
>;

export type ResultSentBack = DomainEvent<
  'ResultSentBack',
  AssignmentAddress & { readonly decides: string; readonly reason: string; readonly listAt: Instant | null }
>;

/**
 * What moved a due date: a calendar or a date behind it (with the versions that computed it anew), the due date of the
 * lead whose group it is of, or the answer to a difficulty. `revision`: of the obligation, or of the lead's assignment, at
 * which that was said; what was said before it has no say any more, however late it comes.
 */
export type MoveCause =
  | {
      readonly kind: 'recalculated';
      readonly revision: number;
      readonly ruleVersion: string | null;
      readonly calendarVersion: string | null;
    }
  | { readonly kind: 'leadMoved'; readonly assignment: string; readonly revision: number }
  | { readonly kind: 'difficultyAnswered'; readonly difficulty: string };

/** The due date moved by another decision than an extension; the original stays. */
export type DeadlineMoved = DomainEvent<
  'DeadlineMoved',
  AssignmentAddress & { readonly cause: MoveCause; readonly deadline: RunningDeadline }
>;

/** Why the assigner's side ends work: what it came from is over, or the same work is given elsewhere. */
export type CancelCause =
  | { readonly kind: 'recall' | 'directiveEnded' | 'obligationEnded' }
  | { readonly kind: 'duplicateOf'; readonly assignment: string };

export type AssignmentCancelled = DomainEvent<
  'AssignmentCancelled',
  AssignmentAddress & {
    readonly cause: CancelCause;
    /** In the words of who cancelled; null where a policy did. */
    readonly reason: string | null;
  }
>;

/** The head asks for more time (R24). */
export type ExtensionRequested = DomainEvent<'ExtensionRequested', AssignmentAddress & AskedExtension>;

/** The extended due date; the original stays. */
export type ExtensionGranted = DomainEvent<'ExtensionGranted', AssignmentAddress & GrantedExtension>;

/** State and dates are unchanged (R8). */
export type ExtensionRefused = DomainEvent<'ExtensionRefused', AssignmentAddress & RefusedExtension>;

/** No deadline, and nothing heard for as long as R10 allows. */
export type AgeingLimitReached = DomainEvent<
  'AgeingLimitReached',
  AssignmentAddress & { readonly subordinateTo: readonly string[]; readonly listAt: Instant }
>;

/** Everything that can happen to an assignment. */
export type AssignmentEvent =
  | AssignmentMade
  | ReceiptRecorded
  | PersonAssigned
  | WorkStarted
  | ProgressNoted
  | AssignmentCascaded
  | ResultSubmitted
  | ResultAccepted
  | ResultSentBack
  | DeadlineMoved
  | AssignmentCancelled
  | ExtensionRequested
  | ExtensionGranted
  | ExtensionRefused
  | AgeingLimitReached;
