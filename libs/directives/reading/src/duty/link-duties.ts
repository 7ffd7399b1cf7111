import { fold } from '../text/fold.js';
import type { ReadItem } from '../model/read-directive.js';
import type { DutyPlace, ReadObligation, ReportDuty } from '../model/obligation.js';
import { rulesOfOver } from '../rules/over/rules.js';

interface Placed {
  readonly obligation: ReadObligation;
  readonly duty: ReportDuty;
}

const MOST_DUTIES = 300;
/** What is told when it happens enters no consolidation. */
const DIFFICULTY = /\b(?:kho khan|vuong mac|phat sinh|dot xuat)\b/;

const sameBody = (one: string, other: string): boolean => fold(one).trim() === fold(other).trim();

const isReportedBy = ({ duty }: Placed, body: string): boolean =>
  duty.reporters.some(({ name }) => sameBody(name, body));

/** A duty goes up from its focal agency: made of others' reports, and not to that agency itself. */
const goesUpFrom = (placed: Placed, body: string): boolean =>
  placed.duty.consolidates &&
  isReportedBy(placed, body) &&
  !placed.duty.routes.some(({ destination }) => destination !== null && sameBody(destination.value, body));

/** The consolidation that the reports of this duty feed: the focal agency's own duty, named once in the directive. */
const upstreamOf = (own: Placed, all: readonly Placed[]): DutyPlace | null => {
  const focal = own.duty.routes.find(({ accepts }) => accepts)?.consolidator ?? null;
  if (focal === null || isReportedBy(own, focal) || DIFFICULTY.test(fold(own.duty.quote.slice(0, 1000)))) return null;
  const above = all.filter((other) => other.duty !== own.duty && goesUpFrom(other, focal));
  const [only] = above;
  return only && above.length === 1
    ? { item: only.obligation.item, part: only.obligation.part, key: only.duty.key }
    : null;
};

/** Reports that one directive owes, joined: what each consolidation is made of, and what each report answers for. */
export const linkDuties = (
  obligations: readonly ReadObligation[],
  items: readonly ReadItem[],
): readonly ReadObligation[] => {
  const placed = obligations.flatMap((obligation) => obligation.duties.map((duty) => ({ obligation, duty })));
  if (placed.length === 0 || placed.length > MOST_DUTIES) return obligations;
  const tops = new Set(obligations.map(({ item }) => topOf(item, items)).filter((top) => top !== null));
  return obligations.map((obligation) => ({
    ...obligation,
    duties: obligation.duties.map((duty) => ({
      ...duty,
      upstream: upstreamOf({ obligation, duty }, placed),
      over: rulesOfOver(
        duty,
        [...tops].filter((top) => top !== topOf(obligation.item, items)),
      ),
    })),
  }));
};

/** The item of the first level that a path begins with. */
const topOf = (path: string, items: readonly ReadItem[]): string | null =>
  items.find((item) => item.label !== '' && (path === item.path || path.startsWith(`${item.path}.`)))?.path ?? null;
