import { derivedId } from '@chidao/event-store';
import type { KnownDuty, OccurrenceAddress, PeriodOfDuty } from '@chidao/reporting-domain';
import { consolidationKey, dutyKey, isConsolidated, occurrenceKey } from '@chidao/reporting-domain';

/** Id of the duty that an obligation imposes under a key. */
export const dutyId = (obligation: string, key: string): string => derivedId(...dutyKey(obligation, key));

/** Id of the report that a consolidation becomes when it is sent upward. */
export const consolidatedReportId = (consolidation: string): string => derivedId('report', consolidation);

/** Where an agency's report of a period belongs, with the ids that follow from it. */
export const addressIn = (
  duty: KnownDuty,
  period: Omit<PeriodOfDuty, 'duty'>,
  agency: string,
): Omit<OccurrenceAddress, 'obligation'> => {
  const { route, recurrence, period: name } = period;
  const key = { duty: duty.duty, route, recurrence, period: name };
  const occurrence = derivedId(...occurrenceKey(key, agency));
  const consolidation = isConsolidated(duty) ? derivedId(...consolidationKey(key)) : null;
  return { ...key, occurrence, agency, consolidation };
};
