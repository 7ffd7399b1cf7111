import type { Anchor, Excerpt, Reading } from './excerpt.js';
import type { Citation } from './header.js';

export type ObligationKind = 'once' | 'recurring' | 'continuous' | 'conditional' | 'quantified';
export type Modality = 'assign' | 'require' | 'ask';

/** A body or group as written; `inherited` when a heading, a lead-in, an alias or a preamble names it. */
export interface Actor extends Excerpt {
  readonly name: string;
  readonly inherited: boolean;
}

export type RoleKind = 'monitor' | 'supervisor' | 'focalAgency';

export interface RoleReading {
  readonly role: RoleKind;
  readonly agencies: readonly Actor[];
  /** Whom or what it is exercised over, as written; empty where the text does not say. */
  readonly over: readonly Excerpt[];
}

export type Relation = 'before' | 'by' | 'on' | 'in' | 'after';

/** What can be said of a deadline from its words alone; the calendar library computes dates from `phrase`. */
export type DeadlineReading =
  | { readonly kind: 'FIXED'; readonly date: string; readonly relation: Relation }
  | {
      readonly kind: 'WINDOW';
      readonly unit: 'month' | 'quarter' | 'year' | 'halfYear' | 'span';
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'RECURRING'; readonly period: ReportPeriod; readonly from: string | null }
  | { readonly kind: 'RELATIVE' }
  | { readonly kind: 'CONDITIONAL' }
  | { readonly kind: 'DAY_UNKNOWN'; readonly period: ReportPeriod }
  | { readonly kind: 'NONE'; readonly reason: string };

export interface DeadlinePhrase extends Excerpt {
  readonly phrase: string;
  readonly reading: DeadlineReading;
}

export type ReportPeriod =
  'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'nineMonths' | 'year' | 'once' | 'onDemand' | 'unstated';

export interface Recurrence {
  readonly key: string;
  readonly period: ReportPeriod;
  /** The words that say when: "6 tháng (trước ngày 01/6)"; null where the text gives none. */
  readonly phrase: Excerpt | null;
  readonly relation: Relation | null;
  readonly dueMonth: number | null;
  readonly dueDay: number | null;
  /** Only where a year is printed: a civil date, `2017-12`, `2009-Q4` or `2025`. */
  readonly dueDate: string | null;
}

/** One way a report goes (lifecycle §8). */
export interface Route {
  readonly key: string;
  readonly destination: Reading | null;
  readonly via: Reading | null;
  /** The route's focal agency: its `via`, or the destination where the text says "để tổng hợp". */
  readonly consolidator: string | null;
  /** True for exactly one route of a duty. */
  readonly accepts: boolean;
}

/** A duty of the same directive: of this part of this item, by its key. */
export interface DutyPlace {
  readonly item: string;
  readonly part: number;
  readonly key: string;
}

export interface ReportDuty extends Excerpt {
  readonly key: string;
  readonly reporters: readonly Actor[];
  readonly routes: readonly Route[];
  readonly recurrences: readonly Recurrence[];
  /** What is to be reported, as written. */
  readonly contents: readonly Excerpt[];
  /** "lồng ghép với …": the duty that one report answers at the same time. */
  readonly host: Excerpt | null;
  /** True for a consolidation made of others' reports. */
  readonly consolidates: boolean;
  /** The consolidation that these reports feed, where the same directive orders it of their focal agency. */
  readonly upstream: DutyPlace | null;
  /** What it answers for, beyond its own obligation: paths of items ("Điều 1") or numbers of directives. */
  readonly over: readonly string[];
  readonly anchor: Anchor;
}

export type ObligationFlag =
  | 'NO_NAMED_LEAD'
  | 'LEAD_INHERITED'
  | 'IF_NEEDED'
  | 'OPEN_LIST'
  | 'CASCADE'
  | 'ADVISES'
  | 'PERSON_BY_ROLE'
  | 'SUBJECT_CHANGES'
  /** A measure without a responsible unit. */
  | 'MEASURE'
  /** A closing sentence that repeats the whole order. */
  | 'CLOSING'
  /** A lead-in that itself orders something and is carried out by its sub-items. */
  | 'LEAD_IN';

/** One proposal: one part of one leaf item, or of one unnumbered paragraph. A person confirms or rejects it. */
export interface ReadObligation {
  /** Path of the leaf item, shared by its parts: `2.a`, `Điều 1.3.b`, `p1`, `2.p1`, `4.-1`. */
  readonly item: string;
  /** 1, 2 … within the item. */
  readonly part: number;
  /** The first anchor is the duty itself. */
  readonly anchors: readonly Anchor[];
  readonly kind: ObligationKind;
  readonly modality: Modality;
  readonly leads: readonly Actor[];
  readonly coordinating: readonly Actor[];
  readonly addressees: readonly Actor[];
  readonly roles: readonly RoleReading[];
  readonly deadline: DeadlinePhrase | null;
  readonly duties: readonly ReportDuty[];
  readonly flags: readonly ObligationFlag[];
  readonly ifNeeded: boolean;
  /** Smallest and largest count of a quantified obligation. */
  readonly quantity: { readonly least: number; readonly most: number; readonly of: string } | null;
  /** Directives that ordered the same before ("theo ý kiến chỉ đạo … tại Công văn số …"). */
  readonly earlierOrders: readonly Citation[];
  /** The verbs of work found, as written. */
  readonly verbs: readonly string[];
  readonly rule: string;
  /** 0..1; how often this rule is right, not how important the duty is. */
  readonly confidence: number;
}
