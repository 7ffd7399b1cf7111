import type { RequestsDocument, WorkDocument } from '@chidao/query-read-models';

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

const decisions = (work: WorkDocument, requests: RequestsDocument | null): readonly Candidate[] => [
  { type: 'AcceptanceOverdueNoted', limit: work.pending?.decideBy ?? null },
  { type: 'RequestDecisionOverdueNoted', limit: requests?.pending?.decideBy ?? null },
];

/** What had passed at a moment, in order. It depends on nothing but stored instants, so it is the same at any later time. */
export const computedLines = (
  work: WorkDocument,
  requests: RequestsDocument | null,
  at: string,
): readonly ComputedLine[] =>
  [...deadlines(work), ...decisions(work, requests)]
    .filter((line): line is ComputedLine => line.limit !== null && at > line.limit)
    .sort((one, other) => (one.limit < other.limit ? -1 : 1));
