import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { idFilter } from '../desk/ids.js';
import { instant, momentShape, pageShape } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';
import { whereHas, whereIs, whereWithin } from '../desk/where.js';
import { rowsView } from './timeline-view.js';

const timelineQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  sort: z.enum(['position', '-position']).default('position'),
  stream: z
    .string()
    .regex(/^[a-z]{1,20}-[0-9a-f-]{36}$/)
    .optional(),
  type: z.string().max(60).optional(),
  from: instant.optional(),
  to: instant.optional(),
  directive: idFilter,
  obligation: idFilter,
  group: idFilter,
  assignment: idFilter,
  duty: idFilter,
  occurrence: idFilter,
  report: idFilter,
  consolidation: idFilter,
  agency: idFilter,
});

@Controller('timeline')
export class TimelineController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Get()
  @Access({ read: 'timeline' })
  list(
    @Query({ schema: timelineQuery }) query: z.infer<typeof timelineQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const { limit, offset, sort, stream, type, agency, from, to } = query;
    const where = [
      ...whereIs({ stream, type, agency }),
      ...whereHas({
        'about.directives': query.directive,
        'about.obligations': query.obligation,
        'about.groups': query.group,
        'about.assignments': query.assignment,
        'about.duties': query.duty,
        'about.occurrences': query.occurrence,
        'about.reports': query.report,
        'about.consolidations': query.consolidation,
      }),
      ...whereWithin('occurredAt', from, to),
    ];
    return this.desk.list({ reader, after, moment: query }, async (look) => {
      const order = [{ field: 'order', descending: sort === '-position' }];
      const { total, items } = await look.granted.rows({ where, limit, offset, sort: order });
      return { body: { total, items: await rowsView(look, items) } };
    });
  }
}
