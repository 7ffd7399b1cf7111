import type { Deadline, RecurrencePeriod } from '@chidao/calendar';
import type { Anchor } from '../text/anchor.js';

/** How an obligation comes to its end (lifecycle §4). */
export type ObligationKind = 'once' | 'recurring' | 'continuous' | 'conditional' | 'quantified';

/** Strength of the wording; does not decide subordination. */
export type Modality = 'assign' | 'require' | 'ask';

/** What the words say of the time, and what that was read as. */
export interface StatedDeadline {
  /** As written; null where the words name no time. */
  readonly phrase: string | null;
  /** The rule that read the phrase; null where a person gave the value. */
  readonly rule: string | null;
  /** Null where the phrase was not understood: a person must say. */
  readonly value: Deadline | null;
}

/** One way of a report: the words name a destination, perhaps an agency that it goes through. Kept as written. */
export interface DutyRoute {
  readonly key: string;
  readonly destination: string;
  readonly via: string | null;
  /** Whoever consolidates on this route: its `via`, or the destination where the text says "để tổng hợp". */
  readonly consolidator: string | null;
  /** True for exactly one route: its focal agency, else its destination, accepts the reports. */
  readonly accepts: boolean;
}

/** One rhythm of a duty. A cut-off (chốt số liệu) is not the due date. */
export interface DutyRecurrence {
  readonly key: string;
  readonly period: RecurrencePeriod;
  readonly phrase: string | null;
  /** Null in a proposal whose phrase was not understood. */
  readonly dueRule: Deadline | null;
  readonly cutoffRule: Deadline | null;
}

/** What a report must contain; `formula` is over other keys. */
export interface DutyContent {
  readonly key: string;
  readonly label: string;
  readonly type: 'number' | 'percent' | 'text';
  readonly unit: string | null;
  readonly formula: string | null;
  readonly required: boolean;
}

/** A duty that this one is reported together with (lồng ghép), as far as the words name it. */
export interface HostCitation {
  readonly citation: string;
  readonly quote: string;
}

/** A duty to report that the words of an obligation impose. */
export interface DutySpec {
  readonly key: string;
  /** Expressions as written; null: the leads of the obligation owe the reports. */
  readonly reporters: readonly string[] | null;
  readonly routes: readonly DutyRoute[];
  readonly recurrences: readonly DutyRecurrence[];
  readonly contents: readonly DutyContent[];
  readonly host: HostCitation | null;
  /** The duty that the consolidation answers. */
  readonly upstream: { readonly obligation: string; readonly key: string } | null;
  /** Directives, obligations or citations that it concerns; empty: its own obligation. */
  readonly over: readonly string[];
  readonly anchor: Anchor | null;
}

/** What a text obliges: proposed by a program or an officer, decided by a person. Actors are kept as written. */
export interface ObligationContent {
  /** Path of the leaf item, as printed: `2.a`. */
  readonly item: string;
  readonly kind: ObligationKind;
  readonly modality: Modality;
  readonly leads: readonly string[];
  readonly coordinating: readonly string[];
  readonly addressees: readonly string[];
  /** The text names no chủ trì; the agency is answerable for its part. */
  readonly noNamedLead: boolean;
  /** "nếu cần": "không cần" with a reason is a valid result. */
  readonly ifNeeded: boolean;
  readonly deadline: StatedDeadline;
  readonly duties: readonly DutySpec[];
}

const FIELDS = [
  'item',
  'kind',
  'modality',
  'leads',
  'coordinating',
  'addressees',
  'noNamedLead',
  'ifNeeded',
  'deadline',
  'duties',
] as const satisfies readonly (keyof ObligationContent)[];

/** Fields in which two contents differ, in the order of the content. */
export const differingFields = (a: ObligationContent, b: ObligationContent): readonly (keyof ObligationContent)[] =>
  FIELDS.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
