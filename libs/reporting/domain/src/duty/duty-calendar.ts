import type { CivilDate, Instant } from '@chidao/calendar';
import { addMonths, civilDateOf } from '@chidao/calendar';
import { occurrenceOpensAt } from '@chidao/timeliness';
import type { DeadlineRules } from '@chidao/timeliness';
import type { OccurrenceWarning } from '../occurrence/occurrence.events.js';
import type { DatedPeriod } from './duty-period.js';
import { periodsOf } from './duty-period.js';
import type { Recurrence, Reporter } from './duty.events.js';
import type { DutyState, KnownDuty } from './duty.state.js';

/** One report that one agency will owe: nothing is written before it opens. */
export interface Owed extends DatedPeriod {
  readonly duty: string;
  readonly route: string;
  readonly recurrence: string;
  readonly agency: string;
  readonly openAt: Instant;
  readonly warnings: readonly OccurrenceWarning[];
}

/** Due days, both included. */
export type DueRange = { readonly from: CivilDate; readonly to: CivilDate };

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** The earlier of the cut-off and 60 days before due (rule set), but not before the agency was told. */
const opensAt = ({ dueDate, cutoff }: DatedPeriod, { since }: Reporter, { ruleSet }: DeadlineRules): Instant =>
  dueDate === null ? since : later(occurrenceOpensAt(dueDate, cutoff, ruleSet), since);

/** A recurring report is first owed for the first period due after the agency was told; a single one in any case. */
const isOwedBy = (recurrence: Recurrence, { dueDate }: DatedPeriod, { since }: Reporter): boolean =>
  recurrence.dueRule.kind !== 'RECURRING' || dueDate === null || dueDate >= civilDateOf(since);

const isOver = (duty: KnownDuty, openAt: Instant): boolean => duty.status === 'Ended' && openAt > duty.endedAt;

const warningsOf = ({ dueDate, cutoff }: DatedPeriod): readonly OccurrenceWarning[] =>
  dueDate !== null && cutoff !== null && cutoff > dueDate ? ['CUTOFF_AFTER_DUE'] : [];

interface OwedWhat {
  readonly reporter: Reporter;
  readonly recurrence: Recurrence;
  readonly dated: DatedPeriod;
}

/** What one agency owes of one period: nothing where it was told too late or the duty is over. */
export const owedOf = (
  duty: KnownDuty,
  { reporter, recurrence, dated }: OwedWhat,
  rules: DeadlineRules,
): readonly Owed[] => {
  const openAt = opensAt(dated, reporter, rules);
  if (!isOwedBy(recurrence, dated, reporter) || isOver(duty, openAt)) return [];
  const address = { duty: duty.duty, recurrence: recurrence.key, agency: reporter.agency };
  return duty.routes
    .filter(({ accepts }) => accepts)
    .map(({ key }) => ({ ...address, ...dated, route: key, openAt, warnings: warningsOf(dated) }));
};

export const owedIn = (
  duty: KnownDuty,
  rangeOf: (recurrence: Recurrence) => DueRange,
  rules: DeadlineRules,
): readonly Owed[] =>
  duty.recurrences.flatMap((recurrence) =>
    periodsOf(recurrence, rangeOf(recurrence), duty.issueDate, rules).flatMap((dated) =>
      duty.reporters.flatMap((reporter) => owedOf(duty, { reporter, recurrence, dated }, rules)),
    ),
  );

const byDue = (one: Owed, other: Owed): number => {
  const [left, right] = [`${one.dueDate} ${one.agency}`, `${other.dueDate} ${other.agency}`];
  return left < right ? -1 : Number(left > right);
};

/** Everything that the duty makes due from one day to another, both included, in order of due date and agency. */
export const dutyCalendar = (state: DutyState, range: DueRange, rules: DeadlineRules): readonly Owed[] =>
  state.status === 'None' ? [] : [...owedIn(state, () => range, rules)].sort(byDue);

/** The days that the calendar shows from a day on: 18 months, unless the rule set says otherwise. */
export const shownAhead = (from: CivilDate, { ruleSet }: DeadlineRules): DueRange => ({
  from,
  to: addMonths(from, ruleSet.settings['occurrence.showAhead'].months),
});
