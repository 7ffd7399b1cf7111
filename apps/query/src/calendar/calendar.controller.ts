import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { idFilter } from '../desk/ids.js';
import { momentShape, pageShape } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';
import { entriesOf, shownEntries } from './calendar-entries.js';

const calendarQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  /** Whose calendar; the reader's own agency unless named. */
  agency: idFilter,
  /** Due days, both included: from today, and what is overdue, to 18 months ahead unless the rule set says otherwise. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

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
      const { entries, ...of } = await entriesOf(look, agency, { from, to });
      const items = await shownEntries(look, entries.slice(offset, offset + limit));
      return { body: { ...of, total: entries.length, items } };
    });
  }
}
