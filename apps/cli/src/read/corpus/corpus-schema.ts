import type { TextRange } from '@chidao/directives-reading';

/** The exchange schema of the corpus of documents; names are its own. Ranges are added, in UTF-16 code units. */
export interface CorpusTask {
  readonly path: string;
  readonly lead: readonly string[];
  readonly coordinating: readonly string[];
  readonly addressees: readonly string[];
  readonly quote: string;
  readonly due: CorpusDue | null;
  readonly ranges: readonly TextRange[];
  readonly rule: string;
  readonly confidence: number;
}

export type CorpusDue =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'month'; readonly month: string }
  | { readonly kind: 'quarter'; readonly quarter: string }
  | { readonly kind: 'year'; readonly year: string; readonly open?: true };

export interface CorpusSchedule {
  readonly kind: 'recurring' | 'once' | 'adhoc';
  readonly every: string | null;
  readonly due: string | null;
  readonly relation: 'before' | 'on' | 'by' | null;
}

export interface CorpusReport {
  readonly from: readonly string[];
  readonly to: string | null;
  readonly via: string | null;
  readonly schedule: CorpusSchedule;
  readonly quote: string;
  readonly range: TextRange;
}

export interface CorpusSigner {
  readonly capacity: string | null;
  readonly position: string | null;
  readonly name: string | null;
}

export interface CorpusDocument {
  readonly type: string;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly subject: string | null;
  readonly recipients: readonly string[];
  readonly distribution: readonly string[];
  readonly signer: CorpusSigner;
  readonly references: readonly string[];
  readonly tasks: readonly CorpusTask[];
  readonly reports: readonly CorpusReport[];
  /** Where each field stands in the canonical text. */
  readonly ranges: Readonly<Record<string, TextRange | null>>;
}
