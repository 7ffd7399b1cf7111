import { streamOf } from '@chidao/event-store';
import type { ConsolidationClosed, KnownDuty, Recurrence } from '@chidao/reporting-domain';
import type { PolicyCommand } from '@chidao/service';
import type { ReportingContext } from '../reporting.context.js';
import { reportAbove } from '../upstream.js';

/** The report above a consolidation, and the command that makes it owed. */
export interface ReportAbove {
  readonly duty: KnownDuty;
  readonly recurrence: Recurrence;
  readonly occurrence: string;
  readonly command: PolicyCommand;
}

type Below = Pick<ConsolidationClosed['data'], 'duty' | 'upstream' | 'recurrence' | 'period' | 'focalAgency'>;

/** Null where nothing above is answered by this consolidation. */
export const scheduleAbove = async (
  { duty: dutyOf }: ReportingContext,
  { duty: id, upstream, recurrence, period, focalAgency }: Below,
): Promise<ReportAbove | null> => {
  if (upstream === null) return null;
  const [below, duty] = await Promise.all([dutyOf(id), dutyOf(upstream)]);
  if (below.status === 'None' || duty.status === 'None') return null;
  const rhythm = below.recurrences.find(({ key }) => key === recurrence) ?? null;
  const above = reportAbove(duty, { recurrence: rhythm, period, focalAgency });
  if (!above) return null;
  const { occurrence } = above.input;
  const command = { stream: streamOf('occurrence', occurrence), type: 'ScheduleOccurrence', input: above.input };
  return { duty, recurrence: above.recurrence, occurrence, command };
};
