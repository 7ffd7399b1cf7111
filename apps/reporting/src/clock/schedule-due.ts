import { streamOf } from '@chidao/event-store';
import type { Stored } from '@chidao/read-models';
import type { KnownDuty, Owed } from '@chidao/reporting-domain';
import { dutyDueAt, openingsBetween } from '@chidao/reporting-domain';
import type { ClockCommand, ClockDuty } from '@chidao/service';
import { addressIn } from '../derived-ids.js';
import type { DutyPlace } from '../indexes/duties.js';
import { dutyPlaces } from '../indexes/duties.js';
import { occurrencePlaces } from '../indexes/occurrences.js';
import type { DatedRules, ReportingContext } from '../reporting.context.js';

const MOST_DUTIES = 100_000;
const SWEPT_AT_ONCE = 500;

/** Nothing of the duty opens before `next`, as long as neither the duty nor the rules are others than `known`. */
interface Quiet {
  readonly known: string;
  readonly next: string | null;
}

const scheduling = (duty: KnownDuty, { route, recurrence, period, agency, openAt }: Owed): ClockCommand => {
  const address = addressIn(duty, { route, recurrence, period }, agency);
  return {
    stream: streamOf('occurrence', address.occurrence),
    type: 'ScheduleOccurrence',
    input: { ...address, order: null, asOf: openAt },
    at: openAt,
    key: { deadlineRevision: 1, kind: 'schedule' },
  };
};

/** What should have been scheduled by then and has no stream yet. */
const unscheduled = async (
  { readModels }: ReportingContext,
  duty: KnownDuty,
  { until, rules }: { readonly until: string; readonly rules: DatedRules },
): Promise<readonly ClockCommand[]> => {
  const commands = openingsBetween(duty, { after: null, until }, rules).map((owed) => scheduling(duty, owed));
  const idOf = ({ stream }: ClockCommand): string => stream.slice('occurrence-'.length);
  const there = new Set((await readModels.load(occurrencePlaces, commands.map(idOf))).map(({ id }) => id));
  return commands.filter((command) => !there.has(idOf(command)));
};

/**
 * The calendar of every duty: what opens is scheduled. A duty's next opening depends on rule set and work calendar, which an
 * index over events does not know, so it is computed here and remembered until one of the three changes.
 */
export const scheduleDue = (context: ReportingContext): ClockDuty => {
  const quiet = new Map<string, Quiet>();
  const dueOf = async (place: Stored<DutyPlace>, until: string): Promise<readonly ClockCommand[]> => {
    const { state } = place.document;
    if (state.status === 'None') return [];
    const rules = await context.rulesAt(until);
    const known = [place.position, rules.versions.ruleSet, rules.versions.calendar].join('/');
    const before = quiet.get(place.id);
    if (before?.known === known && (before.next === null || before.next > until)) return [];
    const commands = await unscheduled(context, state, { until, rules });
    if (commands.length === 0) quiet.set(place.id, { known, next: dutyDueAt(state, until, rules) });
    return commands;
  };
  return {
    name: 'schedule-due',
    due: async (until) => {
      const commands: ClockCommand[] = [];
      for (const place of await context.readModels.find(dutyPlaces, { limit: MOST_DUTIES })) {
        if (commands.length < SWEPT_AT_ONCE) commands.push(...(await dueOf(place, until)));
      }
      return commands;
    },
  };
};
