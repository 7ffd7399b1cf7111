import { civilDateOf } from '@chidao/calendar';
import { refuse } from '@chidao/kernel';
import type { KnownDuty, ScheduleOccurrence } from '@chidao/reporting-domain';
import { occurrenceSettingOf, owedPeriodOf } from '@chidao/reporting-domain';
import type { FactsFor } from '@chidao/service';
import type { ReportingContext } from '../reporting.context.js';
import { reportersFrom } from './reporters.js';

/** The issuers above the agency: the duty knows its reporters, an order may go to another agency. */
const subordinateTo = async (
  context: ReportingContext,
  duty: KnownDuty,
  { agency, at }: { readonly agency: string; readonly at: string },
): Promise<readonly string[]> => {
  const known = duty.reporters.find((reporter) => reporter.agency === agency);
  if (known) return known.subordinateTo;
  const [reporter] = await reportersFrom(context, [agency], { sources: duty.sources, on: civilDateOf(at) });
  return reporter?.subordinateTo ?? [];
};

/** What the duty gives to the occurrence, its route as agencies of the day, and what its calendar says is owed. */
export const scheduleOccurrenceFacts =
  (context: ReportingContext): FactsFor =>
  async (request) => {
    const { at } = request.context;
    const { duty: id, recurrence, period, agency, order } = request.input as ScheduleOccurrence['input'];
    const duty = await context.duty(id);
    if (duty.status === 'None') return refuse('NOT_FOUND');
    const { ruleSet, calendar, versions } = await context.rulesAt(at);
    const setting = occurrenceSettingOf(duty, agency, await context.routeAt(duty, at));
    const owed = order === null ? owedPeriodOf(duty, { recurrence, period, agency }, { ruleSet, calendar }) : null;
    const facts: ScheduleOccurrence['facts'] = {
      ...{ ruleSet, calendar, owed },
      duty: {
        ...setting,
        subordinateTo: await subordinateTo(context, duty, { agency, at }),
        ended: duty.status === 'Ended' && duty.endedAt <= at,
      },
    };
    return { facts, versions };
  };
