import type { BlobRef, DomainEvent, Signed } from '@chidao/kernel';
import type { Content, Indicators } from '../indicator/content.js';

/** Which consolidation: its natural key, and the id derived from it (`consolidationKey`). */
export interface ConsolidationAddress {
  readonly consolidation: string;
  readonly duty: string;
  readonly route: string;
  readonly recurrence: string;
  readonly period: string;
}

/** What its duty says of it. */
export interface ConsolidationSetting {
  readonly obligation: string;
  readonly directives: readonly string[];
  readonly issuers: readonly string[];
  readonly focalAgency: string;
}

/** An agency that owes a report for the period. `due` is an instant, null without a deadline. */
export interface ExpectedContribution {
  readonly agency: string;
  readonly occurrence: string;
  readonly due: string | null;
  /** Of the occurrence's deadline: the higher one counts, whichever is heard of first. */
  readonly deadlineRevision: number;
}

/** A version that answers an occurrence of the period, and what became of it. */
export interface Contribution {
  readonly agency: string;
  readonly occurrence: string;
  readonly report: string;
  readonly version: number;
  readonly part: string | null;
  readonly indicators: Indicators;
  readonly submittedAt: string;
  readonly status: 'pending' | 'accepted' | 'sentBack';
}

/** A version used in the consolidation. */
export interface Contributor {
  readonly agency: string;
  readonly occurrence: string;
  readonly report: string;
  readonly version: number;
}

/** Address and setting, as every event of a consolidation carries them. */
export type Located = ConsolidationAddress & ConsolidationSetting;

/** Collecting for a period began: who is expected, and what the duty asks for. At most 300 are expected here. */
export type ConsolidationOpened = DomainEvent<
  'ConsolidationOpened',
  Located & {
    /** The agency that gets the consolidation; null where it is not known here. */
    readonly destination: string | null;
    /** The duty that this consolidation answers. */
    readonly upstream: string | null;
    readonly contents: readonly Content[];
    readonly expected: readonly ExpectedContribution[];
  }
>;

/** One agency more, or another deadline for one. */
export type ContributionExpected = DomainEvent<'ContributionExpected', Located & ExpectedContribution>;

/** A report came in, was accepted or sent back. */
export type ContributionNoted = DomainEvent<'ContributionNoted', Located & Contribution>;

/** Nobody else is waited for: "52/58 đơn vị; thiếu: …" is made of these ids when asked. */
export type ConsolidationClosed = DomainEvent<
  'ConsolidationClosed',
  Located & {
    readonly upstream: string | null;
    readonly contributors: readonly Contributor[];
    readonly missing: readonly { readonly agency: string; readonly occurrence: string }[];
  }
>;

/** A draft of the table and the quoted texts (a blob), with the versions that went in and the totals. */
export type ConsolidationDrafted = DomainEvent<
  'ConsolidationDrafted',
  Located & {
    /** The table with its quoted texts, made by `tableOf`. */
    readonly document: BlobRef;
    /** The focal agency's own words, if any. */
    readonly text: BlobRef | null;
    readonly inputs: readonly (Contributor & { readonly late: boolean })[];
    readonly totals: Indicators;
  }
>;

/** The head approved exactly that draft. */
export type ConsolidationApproved = DomainEvent<
  'ConsolidationApproved',
  Located & { /** Event id of the draft. */ readonly draft: string; readonly document: BlobRef }
>;

/** Signed and sent upward; its totals are those of the draft that was approved. */
export type ConsolidationSent = DomainEvent<
  'ConsolidationSent',
  Located & {
    readonly destination: string | null;
    readonly upstream: string | null;
    /** Event id of the approval. */
    readonly approval: string;
    readonly document: BlobRef;
    readonly text: BlobRef | null;
    readonly signed: Signed;
    /** Who drafted, approved, signed and sent it: none of them may accept it above. */
    readonly makers: readonly string[];
  }
>;

/** An addendum: the report of an agency that was missing at closing. */
export type LateReportAdded = DomainEvent<
  'LateReportAdded',
  Located & Contributor & { /** 1, 2 … */ readonly addendum: number }
>;

/** Everything that can happen to a consolidation. */
export type ConsolidationEvent =
  | ConsolidationOpened
  | ContributionExpected
  | ContributionNoted
  | ConsolidationClosed
  | ConsolidationDrafted
  | ConsolidationApproved
  | ConsolidationSent
  | LateReportAdded;
