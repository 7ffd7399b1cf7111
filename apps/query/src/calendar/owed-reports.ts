import { derivedId } from '@chidao/event-store';
import { dutiesView, reportersView } from '@chidao/query-read-models';
import type { DutyDocument, ReporterDocument } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import { dutyCalendar, occurrenceKey, shownAhead } from '@chidao/reporting-domain';
import type { DueRange, DutyState, Owed } from '@chidao/reporting-domain';
import type { Look } from '../desk/desk.js';
import type { Matter } from '../work/work-context.js';

/** A report that will be owed, under the id that its stream will have, and what it is about. */
export interface OwedReport {
  readonly owed: Owed & { readonly occurrence: string; readonly obligation: string };
  readonly matter: Matter;
}

/** The rules of the moment asked about; null before a rule set is in force. */
export const rulesOf = async ({ register, on }: Look) => {
  const inForce = await register.ruleSetOn(on);
  return inForce && { ruleSet: inForce.rules, calendar: await register.calendar() };
};

export type Rules = NonNullable<Awaited<ReturnType<typeof rulesOf>>>;

/** As far from a day on as the rule set shows. */
export const rangeAhead = (from: string, rules: Rules | null): DueRange =>
  rules ? shownAhead(from, rules) : { from, to: from };

const stateOf = (duty: DutyDocument, reporter: ReporterDocument): DutyState => {
  const { status, endedAt, ...known } = duty;
  const state = { ...known, reporters: [reporter] };
  return status === 'Ended' ? { ...state, status, endedAt: endedAt ?? '' } : { ...state, status };
};

const owedBy = (
  duties: readonly Stored<DutyDocument>[],
  reporter: ReporterDocument,
  range: DueRange,
  rules: Rules,
): readonly OwedReport[] => {
  const duty = duties.find(({ id }) => id === reporter.duty);
  if (!duty) return [];
  const { obligation } = duty.document;
  return dutyCalendar(stateOf(duty.document, reporter), range, rules).map((owed) => ({
    owed: { ...owed, occurrence: derivedId(...occurrenceKey(owed, owed.agency)), obligation },
    matter: duty.document,
  }));
};

/** What an agency will owe in a range of due days, of the duties that the reader may know. Nothing of it is stored. */
export const owedReports = async (
  { granted }: Look,
  agency: string,
  range: DueRange,
  rules: Rules | null,
): Promise<readonly OwedReport[]> => {
  const reporters = await granted.all('status', reportersView, { where: [{ field: 'agency', is: agency }] });
  const ids = reporters.map(({ document }) => document.duty);
  const duties = await granted.all('obligations', dutiesView, { where: [{ field: 'id', in: ids }] });
  return rules ? reporters.flatMap(({ document }) => owedBy(duties, document, range, rules)) : [];
};
