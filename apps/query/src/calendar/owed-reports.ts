import { derivedId } from '@chidao/event-store';
import { dutiesView, reportersView } from '@chidao/query-read-models';
import type { DutyDocument, ReporterDocument } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import { dutyCalendar, occurrenceKey, shownAhead } from '@chidao/reporting-domain';
import type { DueRange, DutyState, Owed } from '@chidao/reporting-domain';
import type { Look } from '../desk/desk.js';

/** A report that will be owed, under the id that its stream will have. */
export interface OwedReport extends Owed {
  readonly occurrence: string;
}

/** The rules of the moment asked about; null before a rule set is in force. */
export const rulesOf = async ({ register, on }: Look) => {
  const inForce = await register.ruleSetOn(on);
  return inForce && { ruleSet: inForce.data, calendar: await register.calendar() };
};

type Rules = NonNullable<Awaited<ReturnType<typeof rulesOf>>>;

/** From the day asked about on, as far as the rule set shows. */
export const rangeAhead = (on: string, rules: Rules | null): DueRange =>
  rules ? shownAhead(on, rules) : { from: on, to: on };

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
  return dutyCalendar(stateOf(duty.document, reporter), range, rules).map((owed) => ({
    ...owed,
    occurrence: derivedId(...occurrenceKey(owed, owed.agency)),
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
