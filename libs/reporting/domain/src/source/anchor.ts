/** A place in a canonical text: half-open range of UTF-16 code units, with the words that stand there (lifecycle §3.1). */
export interface Anchor {
  /** SHA-256 of the canonical text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
