import type { BlobRef } from '@chidao/kernel';
import type { Anchor } from '../text/anchor.js';

/** Document types of NĐ 30/2020 and of Party use (glossary §1) that can direct something. */
export type DocumentType =
  | 'officialLetter'
  | 'resolution'
  | 'decision'
  | 'instruction'
  | 'plan'
  | 'programme'
  | 'notice'
  | 'conclusionNotice'
  | 'guidance'
  | 'telegram'
  | 'report'
  | 'regulation'
  | 'rules'
  | 'decree'
  | 'circular'
  | 'secondarySource'
  | 'other';

/** The number as parts: both null where the paper leaves them blank. */
export interface DirectiveNumber {
  readonly ordinal: string | null;
  readonly symbol: string | null;
}

/** By what right the signer signs (glossary §2). */
export type SigningCapacity = 'OWN' | 'ON_BEHALF' | 'FOR_HEAD' | 'BY_ORDER' | 'BY_DELEGATION';

/** The signature block. The name is a range of the text only: events hold no personal data. */
export interface Signing {
  readonly capacities: readonly SigningCapacity[];
  readonly position: string | null;
  readonly name: Omit<Anchor, 'quote'> | null;
}

/** A document relied on (basis) or cited. */
export interface Citation {
  readonly number: string | null;
  /** Civil date, where the words give a full one. */
  readonly date: string | null;
  readonly relation: 'basis' | 'reference';
  readonly anchor: Anchor;
}

/** A line of Kính gửi (addressed) or Nơi nhận (copy), kept as written. */
export interface RecipientExpression {
  readonly text: string;
  readonly use: 'addressed' | 'copy';
  readonly anchor: Anchor | null;
}

/** Fields of the document, as a person accepted them. */
export interface DirectiveHeader {
  readonly documentType: DocumentType;
  readonly number: DirectiveNumber;
  readonly subject: string | null;
  readonly place: string | null;
  readonly signing: Signing;
  readonly citations: readonly Citation[];
  readonly recipients: readonly RecipientExpression[];
}

/** A canonical text, where it came from, and by which extractor. Lengths in UTF-16 code units. */
export interface DirectiveText {
  readonly ref: BlobRef;
  readonly length: number;
  readonly extractor: string;
  /** The original bytes, and the slice of their text where one file holds two directives. */
  readonly file: BlobRef | null;
  readonly slice: { readonly start: number; readonly end: number } | null;
}

/** Latest civil date among the cited documents: the directive cannot be older (seed B04). */
export const latestCitedDate = (header: DirectiveHeader): string | null =>
  header.citations.reduce<string | null>(
    (latest, { date }) => (date !== null && (latest === null || date > latest) ? date : latest),
    null,
  );

/** `43/2024/NQ-HĐND`; a blank ordinal stays blank: `/UBND-NC`. Null where the paper bears no number at all. */
export const formatNumber = ({ ordinal, symbol }: DirectiveNumber): string | null =>
  ordinal === null && symbol === null ? null : `${ordinal ?? ''}/${symbol ?? ''}`;
