/** One thing that a duty wants to know, as a person confirmed it. */
export interface Content {
  readonly key: string;
  readonly label: string;
  readonly type: 'number' | 'percent' | 'text';
  readonly unit: string | null;
  /** Sums and differences of other keys, at most one division: `done / total`, `a + b`. Such a value is never entered. */
  readonly formula: string | null;
  readonly required: boolean;
}

/** Values by content key: decimal numbers as written ("52", "98.63"), texts as the reference of their blob. */
export type Indicators = Readonly<Record<string, string>>;
