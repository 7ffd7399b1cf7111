import type { KnownDuty, Recurrence, ScheduleOccurrence } from '@chidao/reporting-domain';
import { acceptingRoute } from '@chidao/reporting-domain';
import { addressIn } from './derived-ids.js';

/** Which consolidation looks for the report above it. */
export interface Below {
  readonly recurrence: Recurrence | null;
  readonly period: string;
  readonly focalAgency: string;
}

/** The report above that a consolidation answers. */
export interface Above {
  readonly recurrence: Recurrence;
  readonly input: ScheduleOccurrence['input'];
}

/** The same rhythm above, by key or period; else the one without a date of its own ("sau 31/05 và 31/10", seed B19). */
const rhythmAbove = (upstream: KnownDuty, { recurrence }: Below): Recurrence | null =>
  upstream.recurrences.find(({ key }) => key === recurrence?.key) ??
  upstream.recurrences.find(({ period }) => period === recurrence?.period) ??
  upstream.recurrences.find(({ dueRule }) => dueRule.kind === 'NONE') ??
  null;

/** The focal agency's own report of the same period; null where the duty above has none. */
export const reportAbove = (upstream: KnownDuty, below: Below): Above | null => {
  const recurrence = rhythmAbove(upstream, below);
  const route = acceptingRoute(upstream);
  if (!recurrence || !route) return null;
  const key = { route: route.key, recurrence: recurrence.key, period: below.period };
  return { recurrence, input: { ...addressIn(upstream, key, below.focalAgency), order: null, asOf: null } };
};
