import type { Instant } from '@chidao/calendar';
import { endOfDay } from '@chidao/calendar';
import type { ExpectedContribution } from '../consolidation/consolidation.events.js';
import type { OpenConsolidation } from '../consolidation/open-consolidation.js';
import { occurrenceKey } from '../natural-key/natural-key.js';
import type { DeadlineRules } from '@chidao/timeliness';
import type { OwedPeriod, ScheduleOccurrence } from '../occurrence/schedule-occurrence.js';
import { directivesOf, issuersOf } from '../source/source.js';
import type { Owed } from './duty-calendar.js';
import { owedOf } from './duty-calendar.js';
import { periodOf } from './duty-period.js';
import type { Route } from './duty.events.js';
import type { KnownDuty } from './duty.state.js';

/** The agencies that the words of a route mean on a day; null where nobody here is meant. */
export interface ResolvedRoute {
  readonly destination: string | null;
  readonly consolidator: string | null;
}

interface AskedPeriod {
  readonly recurrence: string;
  readonly period: string;
}

/** The route whose receiver accepts. */
export const acceptingRoute = (duty: KnownDuty): Route | null => duty.routes.find(({ accepts }) => accepts) ?? null;

/** The focal agency of the accepting route: the one appointed, else the one that the words mean. */
export const focalAgencyOf = (duty: KnownDuty, resolved: ResolvedRoute): string | null => {
  const route = acceptingRoute(duty);
  return (route && duty.focalAgencies[route.key]) ?? resolved.consolidator;
};

/** Whether reports of the accepting route are consolidated at all. */
export const isConsolidated = (duty: KnownDuty): boolean => {
  const route = acceptingRoute(duty);
  return route !== null && (route.consolidator !== null || duty.focalAgencies[route.key] !== undefined);
};

const owedFor = (duty: KnownDuty, { recurrence, period }: AskedPeriod, rules: DeadlineRules): readonly Owed[] => {
  const asked = duty.recurrences.find(({ key }) => key === recurrence);
  const dated = asked ? periodOf(asked, period, duty.issueDate, rules) : null;
  if (!asked || !dated) return [];
  return duty.reporters.flatMap((reporter) => owedOf(duty, { reporter, recurrence: asked, dated }, rules));
};

/** What an agency owes of a period, for `ScheduleOccurrence`; null where the duty owes no such report. */
export const owedPeriodOf = (
  duty: KnownDuty,
  asked: AskedPeriod & { readonly agency: string },
  rules: DeadlineRules,
): OwedPeriod | null => owedFor(duty, asked, rules).find(({ agency }) => agency === asked.agency) ?? null;

/** What the duty gives to an occurrence of an agency. */
export const occurrenceSettingOf = (
  duty: KnownDuty,
  agency: string,
  resolved: ResolvedRoute,
): ScheduleOccurrence['facts']['duty'] => ({
  obligation: duty.obligation,
  sources: duty.sources,
  over: duty.over,
  subordinateTo: duty.reporters.find((reporter) => reporter.agency === agency)?.subordinateTo ?? [],
  destination: resolved.destination,
  receiver: focalAgencyOf(duty, resolved) ?? resolved.destination,
  contents: duty.contents,
  setBy: duty.setBy,
  ended: duty.status === 'Ended',
});

const dueOf = ({ dueDate }: Owed): Instant | null => (dueDate === null ? null : endOfDay(dueDate));

/** What nobody ordered is not owed: reports on demand are expected one by one, as they open. */
const isOnDemand = ({ recurrences }: KnownDuty, { recurrence }: AskedPeriod): boolean =>
  recurrences.some(({ key, period }) => key === recurrence && period === 'onDemand');

/** Everything that `OpenConsolidation` needs of the duty. `idOf` makes an id of the parts of a natural key. */
export const openingOf = (
  duty: KnownDuty,
  asked: AskedPeriod,
  {
    rules,
    resolved,
    idOf,
  }: { rules: DeadlineRules; resolved: ResolvedRoute; idOf: (key: readonly string[]) => string },
): OpenConsolidation['facts'] => ({
  obligation: duty.obligation,
  directives: directivesOf(duty.sources),
  issuers: issuersOf(duty.sources),
  focalAgency: focalAgencyOf(duty, resolved),
  destination: resolved.destination,
  upstream: duty.upstream,
  contents: duty.contents,
  expected: (isOnDemand(duty, asked) ? [] : owedFor(duty, asked, rules)).map((owed): ExpectedContribution => ({
    agency: owed.agency,
    occurrence: idOf(occurrenceKey(owed, owed.agency)),
    due: dueOf(owed),
    deadlineRevision: 1,
  })),
});
