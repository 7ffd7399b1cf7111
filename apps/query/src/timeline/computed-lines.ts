import type { WorkDocument } from '@chidao/query-read-models';

/** A fact that time brought about and that nobody wrote (lifecycle §15). */
export interface ComputedLine {
  readonly type: 'DeadlinePassed' | 'AcceptanceOverdueNoted' | 'RequestDecisionOverdueNoted';
  /** Last instant in time: the fact is true from the next millisecond on. */
  readonly limit: string;
  readonly dueBasis?: 'original' | 'extended';
}

type Candidate = Omit<ComputedLine, 'limit'> & { readonly limit: string | null };

const deadlines = ({ timeliness }: WorkDocument): readonly Candidate[] => {
  if (timeliness.closedWithoutResult || timeliness.noClass) return [];
  const { done, originalDue, extendedDue, extended } = timeliness;
  const missed = (due: string | null): string | null => (done !== null && due !== null && done <= due ? null : due);
  const original = { type: 'DeadlinePassed' as const, dueBasis: 'original' as const, limit: missed(originalDue) };
  const moved = { type: 'DeadlinePassed' as const, dueBasis: 'extended' as const, limit: missed(extendedDue) };
  return extended ? [original, moved] : [original];
};

/** Something that somebody else had to decide on, and when that was done; null: not yet, or nobody has to any more. */
export interface Decided {
  readonly decideBy: string | null;
  readonly decidedAt: string | null;
}

/** What computed lines are made of, as far as the reader may see it. */
export interface ComputedParts {
  readonly work: WorkDocument;
  /** Of the present: until when a decision is waited for. */
  readonly pending: { readonly result: string | null; readonly request: string | null };
  /** Of the past: decisions on what was handed in, and on requests. */
  readonly results: readonly Decided[];
  readonly requests: readonly Decided[];
}

const tooLate = ({ decideBy, decidedAt }: Decided): readonly string[] =>
  decideBy !== null && decidedAt !== null && decidedAt > decideBy ? [decideBy] : [];

const decisions = ({ pending, results, requests }: ComputedParts): readonly Candidate[] => [
  ...[...results.flatMap(tooLate), pending.result].map((limit) => ({ type: 'AcceptanceOverdueNoted' as const, limit })),
  ...[...requests.flatMap(tooLate), pending.request].map((limit) => ({
    type: 'RequestDecisionOverdueNoted' as const,
    limit,
  })),
];

/** What had passed at a moment, in order. A decision that came late leaves its line: it is the same at any later time. */
export const computedLines = (parts: ComputedParts, at: string): readonly ComputedLine[] =>
  [...deadlines(parts.work), ...decisions(parts)]
    .filter((line): line is ComputedLine => line.limit !== null && at > line.limit)
    .sort((one, other) => (one.limit < other.limit ? -1 : 1));
