import { endOfDay, startOfDay } from '@chidao/calendar';
import type { WorkDocument } from '@chidao/query-read-models';
import { workView as work } from '@chidao/query-read-models';
import type { Clause, Stored } from '@chidao/read-models';
import type { DueRange } from '@chidao/reporting-domain';
import { rangeFor } from '@chidao/timeliness';
import type { Look } from '../desk/desk.js';
import { contextsOf } from '../work/work-context.js';
import type { Matter } from '../work/work-context.js';
import { agenciesOf, workView } from '../work/work-view.js';
import type { AskedRange } from './calendar-range.js';
import { rangeAsked } from './calendar-range.js';
import type { OwedReport } from './owed-reports.js';
import { owedReports, rulesOf } from './owed-reports.js';

interface Entry {
  readonly due: string | null;
  readonly matter: Matter;
  readonly shown: object;
}

/** Due in the range, or without a day and still open; unless a first day was asked for, whatever is overdue too. */
const inCalendar = ({ from, to }: DueRange, asked: AskedRange, at: string): readonly Clause[] => [
  [{ field: 'deadline.due', from: startOfDay(from), to: endOfDay(to) }],
  [
    { field: 'deadline.due', is: null },
    { field: 'open', is: true },
  ],
  ...(asked.from === undefined ? [rangeFor('OPEN_OVERDUE', at, 'extended')] : []),
];

const storedEntries = async (look: Look, stored: readonly Stored<WorkDocument>[]): Promise<readonly Entry[]> => {
  const names = await look.names(agenciesOf(stored.map(({ document }) => document)));
  return stored.map((occurrence) => ({
    due: occurrence.document.deadline.dueDate,
    matter: occurrence.document,
    shown: { stored: true, ...workView(occurrence, names, look.at) },
  }));
};

const owedEntry = ({ owed, matter }: OwedReport, agency: object): Entry => ({
  due: owed.dueDate,
  matter,
  shown: { stored: false, ...owed, agency, directives: matter.about.directives ?? [] },
});

const LAST = '9999';

const byDue = (one: Entry, other: Entry): number => {
  const [left, right] = [one.due ?? LAST, other.due ?? LAST];
  return left < right ? -1 : Number(left > right);
};

/** What exists and what will be owed, in order of due date; a report that exists is not shown twice. */
export const entriesOf = async (look: Look, agency: string, asked: AskedRange) => {
  const rules = await rulesOf(look);
  const range = rangeAsked(asked, look.on, rules);
  const stored = await look.granted.all('status', work, {
    where: [
      { field: 'category', is: 'occurrence' },
      { field: 'agency', is: agency },
    ],
    either: inCalendar(range, asked, look.at),
  });
  const known = new Set(stored.map(({ id }) => id));
  const owed = await owedReports(look, agency, range, rules);
  const name = (await look.names([agency]))(agency);
  const coming = owed.filter((one) => !known.has(one.owed.occurrence)).map((one) => owedEntry(one, name));
  return { range, agency: name, entries: [...(await storedEntries(look, stored)), ...coming].sort(byDue) };
};

/** Entries as shown, each with the directives and the sentence that it answers to. */
export const shownEntries = async (look: Look, entries: readonly Entry[]): Promise<readonly object[]> => {
  const contextOf = await contextsOf(
    look,
    entries.map(({ matter }) => matter),
  );
  return entries.map(({ matter, shown }) => ({ ...shown, ...contextOf(matter) }));
};
