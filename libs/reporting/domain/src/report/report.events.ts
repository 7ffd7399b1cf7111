import type { BlobRef, DomainEvent, Signed } from '@chidao/kernel';
import type { Indicators } from '../indicator/content.js';

/** What a report says for one occurrence. `part` names the part of the report, null for the whole. */
export interface Answer {
  readonly occurrence: string;
  readonly part: string | null;
  readonly indicators: Indicators;
}

/** An answer with the ids that it concerns, as looked up when it was submitted. */
export interface SubmittedAnswer extends Answer {
  readonly duty: string;
  readonly obligation: string;
  readonly directives: readonly string[];
  readonly issuers: readonly string[];
}

/** Which report, and whose. */
export interface ReportAddress {
  readonly report: string;
  readonly agency: string;
}

/** Work on a version began or went on; private to the agency. */
export type ReportDrafted = DomainEvent<
  'ReportDrafted',
  ReportAddress & {
    /** Null until something is written. */
    readonly text: BlobRef | null;
    readonly answers: readonly Answer[];
  }
>;

/** A version was signed and handed in. The signed file is the evidence, the indicators are what is counted. */
export type ReportSubmitted = DomainEvent<
  'ReportSubmitted',
  ReportAddress & {
    /** 1, 2 … */
    readonly version: number;
    readonly text: BlobRef | null;
    /** Signed by the head of the agency or a deputy. */
    readonly signed: Signed;
    /** Persons who made this version: none of them may accept it. */
    readonly makers: readonly string[];
    readonly satisfies: readonly SubmittedAnswer[];
    /** Agencies that get this version, one delivery each. */
    readonly destinations: readonly string[];
    /** The consolidation that this report is, if any. */
    readonly consolidation: string | null;
  }
>;

/** Everything that can happen to a report. */
export type ReportEvent = ReportDrafted | ReportSubmitted;
