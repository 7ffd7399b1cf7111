import type { BlobRef } from '@chidao/kernel';

/** A place in a canonical text: half-open range of UTF-16 code units, with the words that stand there (lifecycle §3.1). */
export interface Anchor {
  /** The canonical text. */
  readonly text: BlobRef;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}
