import type { Excerpt, Reading, TextRange } from './excerpt.js';
import type {
  Alias,
  Citation,
  DirectiveNumber,
  DistributionEntry,
  DocumentType,
  Issuer,
  Layout,
  PartialDate,
  RecipientEntry,
  Signature,
} from './header.js';
import type { ReadObligation } from './obligation.js';

/** A numbered item, a dash, or an unnumbered paragraph, with what stands below it. */
export interface ReadItem extends Excerpt {
  /** `2.a`, `Điều 1.3.b`, `II.4`, `4.-1`, `p1`. */
  readonly path: string;
  /** As printed: `a)`, `Điều 1.`, `-`; empty for a paragraph. */
  readonly label: string;
  readonly children: readonly ReadItem[];
}

/** Words that look like an order but are not understood: shown to a person, never guessed. */
export interface NotUnderstood extends Excerpt {
  readonly reason: string;
}

/** Why a sentence or item is not proposed. */
export interface NoObligation extends Excerpt {
  readonly reason: 'background' | 'purpose' | 'principle' | 'funding' | 'boilerplate';
  readonly item: string | null;
}

/** One document found in a file. All ranges are in the text that was read. */
export interface ReadDirective {
  /** The part of the text that is this document. */
  readonly slice: TextRange;
  readonly layout: Layout;
  /** Known only through a news page: number and issuer are those of the directive reported on, if named. */
  readonly secondarySource: boolean;
  readonly type: Reading<DocumentType> | null;
  readonly number: Reading<DirectiveNumber> | null;
  readonly issuer: Reading<Issuer> | null;
  readonly place: Reading | null;
  readonly issueDate: Reading<PartialDate> | null;
  /** The date of the page itself, for a secondary source. */
  readonly publishedOn: Reading<PartialDate> | null;
  readonly subject: Reading | null;
  readonly recipients: readonly RecipientEntry[];
  readonly distribution: readonly DistributionEntry[];
  readonly signature: Signature;
  readonly aliases: readonly Alias[];
  /** Every document cited, in order, once each. */
  readonly citations: readonly Citation[];
  /** Index in the file of a document that this one carries ("gửi kèm"), or null. */
  readonly encloses: number | null;
  readonly items: readonly ReadItem[];
  readonly obligations: readonly ReadObligation[];
  readonly noObligations: readonly NoObligation[];
  readonly notUnderstood: readonly NotUnderstood[];
}
