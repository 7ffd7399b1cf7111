/** Parts of the id of a duty: one per obligation and key. Services hash them with `derivedId`. */
export const dutyKey = (obligation: string, key: string): readonly string[] => ['duty', obligation, key];

/** What names one period of a duty on one of its routes. */
export interface PeriodOfDuty {
  readonly duty: string;
  readonly route: string;
  readonly recurrence: string;
  /** `2025`, `2025-H1`, `2025-Q3`, `2025-10`, `once`; on demand, the id of the event that orders it. */
  readonly period: string;
}

/** Parts of the id of an occurrence: a second one for the same agency and period is impossible (lifecycle §2.2). */
export const occurrenceKey = ({ duty, route, recurrence, period }: PeriodOfDuty, agency: string): readonly string[] => [
  'occurrence',
  duty,
  route,
  recurrence,
  period,
  agency,
];

/** Parts of the id of a consolidation: one per period and route. */
export const consolidationKey = ({ duty, route, recurrence, period }: PeriodOfDuty): readonly string[] => [
  'consolidation',
  duty,
  route,
  recurrence,
  period,
];
