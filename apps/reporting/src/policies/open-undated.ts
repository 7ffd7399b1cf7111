import { streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { DutyEvent, KnownDuty } from '@chidao/reporting-domain';
import { undatedOpenings } from '@chidao/reporting-domain';
import type { Policy } from '@chidao/service';
import { addressIn } from '../derived-ids.js';
import { dutyPlaces } from '../indexes/duties.js';
import type { ReportingContext } from '../reporting.context.js';

/** Known from the confirmed obligations of its directive, or from a duty that an officer defined. */
const isUpstream = async ({ readModels, obligation }: ReportingContext, duty: KnownDuty): Promise<boolean> => {
  const copy = await obligation(duty.obligation);
  if (copy?.upstreamKeys.includes(duty.key)) return true;
  return (await readModels.count(dutyPlaces, { where: [{ field: 'upstream', is: duty.duty }] })) > 0;
};

/**
 * Reports without a date are owed as soon as the agency is told; a duty that consolidations answer waits for those
 * (lifecycle §16). `DAY_UNKNOWN` schedules nothing.
 */
export const openUndatedPolicy = (context: ReportingContext): Policy<RecordedEvent> => ({
  name: 'open-undated',
  on: ['duty/ReportDutyDefined', 'duty/ReportersAdded'],
  harmless: ['OCCURRENCE_ALREADY_SCHEDULED'],
  react: async (event) => {
    const { data, occurredAt } = event as RecordedEvent<Extract<DutyEvent, { data: { reporters: unknown } }>>;
    const duty = await context.duty(data.duty);
    if (duty.status !== 'Active' || (await isUpstream(context, duty))) return [];
    const added = new Set(data.reporters.map(({ agency }) => agency));
    return undatedOpenings(duty, await context.rulesAt(occurredAt))
      .filter(({ agency }) => added.has(agency))
      .map((owed) => {
        const address = addressIn(duty, owed, owed.agency);
        const input = { ...address, order: null, asOf: null };
        return { stream: streamOf('occurrence', address.occurrence), type: 'ScheduleOccurrence', input };
      });
  },
});
