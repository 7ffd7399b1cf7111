import type { ReadObligation, ReportDuty } from '../model/obligation.js';

const isWeak = ({ routes, recurrences }: ReportDuty): boolean =>
  routes.every(({ destination }) => destination === null) && recurrences.every(({ period }) => period === 'onDemand');

/** Reporting mentioned without time or destination is the same as that of the item's other part which gives them. */
export const strongestDuties = (item: readonly ReadObligation[]): readonly ReadObligation[] =>
  item.some(({ duties }) => duties.some((duty) => !isWeak(duty)))
    ? item.map((obligation) => ({ ...obligation, duties: obligation.duties.filter((duty) => !isWeak(duty)) }))
    : item;
