import type { Line } from '../lines/line.js';

/** What a line of the header block is. */
export type HeaderPart =
  | 'stateTitle'
  | 'partyTitle'
  | 'motto'
  | 'number'
  | 'dateline'
  | 'subject'
  | 'typeTitle'
  | 'issuer'
  | 'session'
  | 'dispatch'
  | 'meta';

export interface HeaderLine {
  readonly part: HeaderPart;
  readonly line: Line;
}

export interface HeaderSoFar {
  readonly parts: readonly HeaderLine[];
  readonly last: HeaderPart | null;
  readonly seen: ReadonlySet<HeaderPart>;
}

/** One kind of header line; the first rule that holds names the line. */
export interface HeaderLineRule {
  readonly part: HeaderPart;
  readonly test: (line: Line, before: HeaderSoFar) => boolean;
}
