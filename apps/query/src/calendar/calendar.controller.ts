import { endOfDay, startOfDay } from '@chidao/calendar';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { workView as work } from '@chidao/query-read-models';
import type { DueRange } from '@chidao/reporting-domain';
import { z } from 'zod';
import type { Desk, Look } from '../desk/desk.js';
import { idFilter } from '../desk/ids.js';
import { momentShape, pageShape } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';
import { agenciesOf, workView } from '../work/work-view.js';
import { owedReports, rangeAhead, rulesOf } from './owed-reports.js';
import type { OwedReport } from './owed-reports.js';

const calendarQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  /** Whose calendar; the reader's own agency unless named. */
  agency: idFilter,
  /** Due days, both included; 18 months ahead unless the rule set says otherwise. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

interface Entry {
  readonly due: string | null;
  readonly shown: object;
}

/** Occurrences that exist: due in the range, or without a day and still open. */
const storedIn = async (
  look: Look,
  agency: string,
  { from, to }: DueRange,
): Promise<readonly (Entry & { readonly id: string })[]> => {
  const stored = await look.granted.all('status', work, {
    where: [
      { field: 'category', is: 'occurrence' },
      { field: 'agency', is: agency },
    ],
    either: [
      [{ field: 'deadline.due', from: startOfDay(from), to: endOfDay(to) }],
      [
        { field: 'deadline.due', is: null },
        { field: 'open', is: true },
      ],
    ],
  });
  const names = await look.names(agenciesOf(stored.map(({ document }) => document)));
  return stored.map((occurrence) => ({
    id: occurrence.id,
    due: occurrence.document.deadline.dueDate,
    shown: { stored: true, ...workView(occurrence, names, look.at) },
  }));
};

const owedEntry = ({ dueDate, ...owed }: OwedReport, agency: object): Entry => ({
  due: dueDate,
  shown: { stored: false, ...owed, dueDate, agency },
});

const LAST = '9999';

const byDue = (one: Entry, other: Entry): number => {
  const [left, right] = [one.due ?? LAST, other.due ?? LAST];
  return left < right ? -1 : Number(left > right);
};

/** What exists and what will be owed, in order of due date; a report that exists is not shown twice. */
const entriesOf = async (look: Look, agency: string, asked: Partial<DueRange>) => {
  const rules = await rulesOf(look);
  const ahead = rangeAhead(look.on, rules);
  const range = { from: asked.from ?? ahead.from, to: asked.to ?? ahead.to };
  const stored = await storedIn(look, agency, range);
  const known = new Set(stored.map(({ id }) => id));
  const owed = await owedReports(look, agency, range, rules);
  const name = (await look.names([agency]))(agency);
  const coming = owed.filter(({ occurrence }) => !known.has(occurrence)).map((one) => owedEntry(one, name));
  return { range, agency: name, entries: [...stored, ...coming].sort(byDue).map(({ shown }) => shown) };
};

@Controller('calendar')
export class CalendarController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  /** The report calendar of an agency. */
  @Get()
  @Access({ read: 'report calendar' })
  calendar(
    @Query({ schema: calendarQuery }) query: z.infer<typeof calendarQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const { limit, offset, from, to, agency = reader.standing.agency } = query;
    return this.desk.list({ reader, after, moment: query }, async (look) => {
      const asked = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      const { entries, ...of } = await entriesOf(look, agency, asked);
      return { body: { ...of, total: entries.length, items: entries.slice(offset, offset + limit) } };
    });
  }
}
