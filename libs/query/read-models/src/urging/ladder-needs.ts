import type { UrgeStep } from './urge-step.js';

/** What a ladder needs somebody for: a letter to be signed and sent, or reminders of which none has arrived (R20). */
export interface LadderNeeds {
  readonly what: 'letter' | 'delivery';
  readonly since: string;
}

const first = (what: LadderNeeds['what'], instants: readonly string[]): LadderNeeds | null => {
  const since = instants.toSorted().at(0);
  return since === undefined ? null : { what, since };
};

const isOnItsWay = ({ status }: UrgeStep): boolean => status === 'Sent' || status === 'Planned';

/** Of the present deadline: a letter that is planned; else, where nothing was delivered yet, its reminders. */
export const needsOf = (steps: readonly UrgeStep[]): LadderNeeds | null => {
  const present = Math.max(...steps.map(({ step }) => step.deadlineRevision));
  const live = steps.filter(({ step, status }) => step.deadlineRevision === present && status !== 'Cancelled');
  const letters = live.filter(({ step }) => step.rung === 'urgingLetter');
  const planned = letters.filter(({ status }) => status === 'Planned').map(({ plannedAt }) => plannedAt);
  if (letters.length > 0) return first('letter', planned);
  // A reminder that was cancelled after it arrived has still opened the way to the letter.
  const hasArrived = steps.some(({ step, deliveredAt }) => step.deadlineRevision === present && deliveredAt !== null);
  const out = live.filter(isOnItsWay).flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt]));
  return hasArrived ? null : first('delivery', out);
};
