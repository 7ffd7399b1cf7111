import { civilDateOf } from '@chidao/calendar';
import { streamOf } from '@chidao/event-store';
import { about } from '@chidao/kernel';
import type { DatedRules } from '@chidao/register';
import type { KnownDuty, Owed } from '@chidao/reporting-domain';
import { directivesOf, dutyDueAt, issuersOf, openingsBetween } from '@chidao/reporting-domain';
import type { ClockCommand, ClockDuty } from '@chidao/service';
import { addressIn } from '../derived-ids.js';
import { occurrencePlaces } from '../indexes/occurrences.js';
import type { ReportingContext } from '../reporting.context.js';
import { createDutyAgenda } from './duty-agenda.js';

const scheduling = (duty: KnownDuty, { route, recurrence, period, agency, openAt }: Owed): ClockCommand => {
  const address = addressIn(duty, { route, recurrence, period }, agency);
  return {
    stream: streamOf('occurrence', address.occurrence),
    type: 'ScheduleOccurrence',
    input: { ...address, order: null, asOf: openAt },
    at: openAt,
    key: { deadlineRevision: 1, kind: 'schedule' },
    about: about({
      directives: directivesOf(duty.sources),
      issuers: issuersOf(duty.sources),
      obligations: [duty.obligation],
      duties: [duty.duty],
      agencies: [agency],
    }),
  };
};

const idOf = ({ stream }: ClockCommand): string => stream.slice('occurrence-'.length);

/** What should have been scheduled by then and has no stream yet. */
const unscheduled = async (
  { readModels }: ReportingContext,
  duty: KnownDuty,
  { until, rules }: { readonly until: string; readonly rules: DatedRules },
): Promise<readonly ClockCommand[]> => {
  const commands = openingsBetween(duty, { after: null, until }, rules).map((owed) => scheduling(duty, owed));
  const there = new Set((await readModels.load(occurrencePlaces, commands.map(idOf))).map(({ id }) => id));
  return commands.filter((command) => !there.has(idOf(command)));
};

/** The calendar of every duty: what opens is scheduled, as of the instant at which it was time. */
export const scheduleDue = (context: ReportingContext): ClockDuty => {
  const agenda = createDutyAgenda(context.readModels);
  return {
    name: 'schedule-due',
    harmless: ['OCCURRENCE_ALREADY_SCHEDULED'],
    due: async (until) => {
      if (!(await context.register.ruleSetOn(civilDateOf(until)))) return [];
      const rules = await context.rulesAt(until);
      const commands: ClockCommand[] = [];
      for (const [id, duty] of await agenda.due(until, rules.versions)) {
        const open = await unscheduled(context, duty, { until, rules });
        agenda.note(id, open.length > 0 ? until : dutyDueAt(duty, until, rules));
        commands.push(...open);
      }
      return commands;
    },
  };
};
