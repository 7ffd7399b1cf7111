import type { Actor, Modality } from '../model/obligation.js';
import type { Destination } from '../report/destination.js';
import type { Section } from '../rules/section/rules.js';

/** What an item inherits from headings, lead-ins and preambles above it. */
export interface DutyContext {
  readonly source: string;
  readonly section: Section;
  readonly leads: readonly Actor[];
  readonly coordinating: readonly Actor[];
  readonly modality: Modality | null;
  /** Inside a list that an order opened ("… các nội dung sau:"): bare work is then an order too. */
  readonly list: boolean;
  /** Whether work without any named body may be proposed (measures of a plan or a resolution). */
  readonly measures: boolean;
  /** Where the reports listed below a lead-in go ("gửi báo cáo về Bộ …:"); null where it does not say. */
  readonly destination: Destination | null;
  /** Names (folded) of the bodies that the document is sent to. */
  readonly names: readonly string[];
  /** First day on which the document can have been issued; null where it says nothing of it. */
  readonly issued: string | null;
  /** Name of the rule by which `leads` were found. */
  readonly leadsBy: string;
}
