import type { Instant } from '@chidao/calendar';
import { addYears, civilDateOf } from '@chidao/calendar';
import type { DeadlineRules } from '@chidao/timeliness';
import type { DueRange, Owed } from './duty-calendar.js';
import { owedIn, owedOf } from './duty-calendar.js';
import { undatedPeriodOn } from './duty-period.js';
import type { DutyState, KnownDuty } from './duty.state.js';

const always: DueRange = { from: '1945-09-02', to: '9998-12-31' };

/** A recurring report opens before it is due; a single one may have been due long before the agency was told of it. */
const openingsAfter = (
  duty: KnownDuty,
  after: Instant | null,
  years: number,
  rules: DeadlineRules,
): readonly Owed[] => {
  const since = duty.reporters.map((reporter) => reporter.since).sort()[0];
  if (since === undefined) return [];
  const start = civilDateOf(after !== null && after > since ? after : since);
  const range = { from: start, to: addYears(start, years) };
  const owed = owedIn(duty, ({ dueRule }) => (dueRule.kind === 'RECURRING' ? range : always), rules);
  return owed.filter(({ openAt }) => after === null || openAt > after);
};

const firstOf = (owed: readonly Owed[]): Instant | null => owed.map(({ openAt }) => openAt).sort()[0] ?? null;

/**
 * The next instant at which a report opens, after `after` (null: from the beginning), or null where none will. Each
 * event of the duty can change it for the past too, so it is then asked again from the beginning: opening is quiet on repeat.
 */
export const dutyDueAt = (state: DutyState, after: Instant | null, rules: DeadlineRules): Instant | null =>
  state.status === 'None'
    ? null
    : (firstOf(openingsAfter(state, after, 4, rules)) ?? firstOf(openingsAfter(state, after, 40, rules)));

const yearsUntil = (duty: KnownDuty, until: Instant): number => {
  const since = duty.reporters.map((reporter) => reporter.since).sort()[0] ?? until;
  return Math.max(0, Number(until.slice(0, 4)) - Number(since.slice(0, 4))) + 2;
};

/** What opens after one instant and up to another: the clock schedules and opens it. */
export const openingsBetween = (
  state: DutyState,
  { after, until }: { readonly after: Instant | null; readonly until: Instant },
  rules: DeadlineRules,
): readonly Owed[] =>
  state.status === 'None'
    ? []
    : openingsAfter(state, after, yearsUntil(state, until), rules).filter(({ openAt }) => openAt <= until);

/** What is owed at once, without a date: rules that are `NONE(reason)`, for each agency from when it was told (lifecycle §16). */
export const undatedOpenings = (state: DutyState, rules: DeadlineRules): readonly Owed[] => {
  if (state.status === 'None') return [];
  return state.recurrences
    .filter(({ dueRule }) => dueRule.kind === 'NONE')
    .flatMap((recurrence) =>
      state.reporters.flatMap((reporter) => {
        const period = undatedPeriodOn(recurrence, civilDateOf(reporter.since));
        if (period === null) return [];
        return owedOf(state, { reporter, recurrence, dated: { period, dueDate: null, cutoff: null } }, rules);
      }),
    );
};
