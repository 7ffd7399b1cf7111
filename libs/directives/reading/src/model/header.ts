import type { Excerpt, Reading } from './excerpt.js';

/** Document types of the glossary §1 that oblige somebody, or that a file may turn out to be. */
export type DocumentType =
  | 'officialLetter'
  | 'resolution'
  | 'plan'
  | 'instruction'
  | 'decision'
  | 'notice'
  | 'conclusionNotice'
  | 'programme'
  | 'guidance'
  | 'report'
  | 'regulation'
  | 'rules'
  | 'decree'
  | 'circular'
  | 'telegram'
  | 'law'
  | 'submittal'
  | 'scheme'
  | 'communique'
  | 'minutes'
  | 'other';

/** `state` and `party` follow the title line or the symbol's grammar (standards.md §2.2, §3); `page` is a news page. */
export type Layout = 'state' | 'party' | 'page';

export interface DirectiveNumber {
  /** As printed, spaces removed: `1140/UBND-NCKS`, `/UBND-NC`. */
  readonly written: string;
  /** Null where it was left blank or cannot be read as digits. */
  readonly ordinal: string | null;
  readonly year: string | null;
  readonly symbol: string;
  readonly style: 'state' | 'party';
  /** The part of a công văn's symbol after the issuer, e.g. `NC`. */
  readonly draftingUnit: string | null;
}

/** A civil date, or the first and last day it can be; the whole reading is null where nothing is printed. */
export interface PartialDate {
  /** `2024-03-29`, `2023-08` or `2022`. */
  readonly written: string;
  readonly from: string;
  readonly to: string;
}

export interface Issuer {
  readonly name: string;
  /** The line above it in the header block, or null. */
  readonly parent: string | null;
  /** True where no header names it and it follows from symbol, place, signature or text: a person confirms. */
  readonly inferred: boolean;
}

export type SigningCapacity = 'OWN' | 'ON_BEHALF' | 'FOR_HEAD' | 'BY_ORDER' | 'BY_DELEGATION';

export interface Signature {
  readonly capacities: readonly SigningCapacity[];
  /** The TM., KT., TL., TUQ. lines as printed. */
  readonly capacityLines: readonly Reading[];
  readonly positions: readonly Reading[];
  readonly name: Reading | null;
}

export type DistributionPurpose = 'toReport' | 'toCarryOut' | 'forInformation' | null;

export interface DistributionEntry extends Reading {
  /** `sameAsRecipients` for "Như trên"; `filing` for "Lưu: …", which is no recipient. */
  readonly kind: 'body' | 'sameAsRecipients' | 'filing';
  readonly purpose: DistributionPurpose;
  /** Bodies named by a list after a colon ("Các bộ: Xây dựng, Nội vụ"), abbreviations written out; else the entry itself. */
  readonly bodies: readonly string[];
  /** 1 for an entry, 2 for one nested below the entry before it. */
  readonly level: 1 | 2;
}

export interface RecipientEntry extends Reading {
  /** Groups or bodies named in the one entry. */
  readonly bodies: readonly string[];
}

export type CitationRole = 'basis' | 'considered' | 'cited' | 'earlierOrder' | 'replaced';

/** Another document cited; `number` is null for laws by name and for reports without one. */
export interface Citation extends Excerpt {
  readonly number: string | null;
  /** Kind words before the number as printed: `Nghị định`, `Luật Tổ chức chính quyền địa phương`. */
  readonly title: string | null;
  readonly type: DocumentType | null;
  /** Civil date printed with it. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly role: CitationRole;
}

/** A short name that the text gives (glossary: `alias`). */
export interface Alias extends Excerpt {
  readonly kind: 'document' | 'actors';
  readonly name: string;
  /** What it stands for, as written. */
  readonly stands: string;
  /** The bodies of an actor set, one by one. */
  readonly members: readonly string[];
}
