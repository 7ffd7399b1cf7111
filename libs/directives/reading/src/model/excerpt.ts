/** Half-open range of UTF-16 code units in the canonical text given to `readDocument` (lifecycle §3.1). */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Words of the text: `quote` is exactly `text.slice(range.start, range.end)`, noise and line breaks included. */
export interface Excerpt {
  readonly range: TextRange;
  readonly quote: string;
}

/** A value read from those words: whitespace, debris and doubled signs are mended in `value`, never in the quote. */
export interface Reading<Value = string> extends Excerpt {
  readonly value: Value;
  /** Name of the rule that read it: says why. */
  readonly rule: string;
}

/** What an anchor of an obligation stands for. */
export type AnchorPart = 'duty' | 'lead' | 'deadline' | 'report' | 'footnote';

export interface Anchor extends Excerpt {
  readonly part: AnchorPart;
}
