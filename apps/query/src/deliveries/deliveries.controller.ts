import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { deliveriesView, urgesView } from '@chidao/query-read-models';
import { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { idFilter } from '../desk/ids.js';
import { momentShape, pageShape, sortOf, sortShape } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';
import { whereHas, whereIs } from '../desk/where.js';

const deliveriesQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  ...sortShape(['queuedAt'], '-queuedAt'),
  directive: idFilter,
  agency: idFilter,
  item: idFilter,
  channel: z.string().max(20).optional(),
  status: z.enum(['Queued', 'Sent', 'Confirmed', 'Read', 'Failed']).optional(),
});

const urgesQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  directive: idFilter,
  agency: idFilter,
  subject: idFilter,
  /** Ladders with a step in that status. */
  status: z.enum(['Planned', 'Merged', 'Sent', 'Delivered', 'Read', 'Answered', 'Ignored', 'Cancelled']).optional(),
});

@Controller()
export class DeliveriesController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  /** What was sent to whom, with the evidence that it arrived. */
  @Get('deliveries')
  @Access({ read: 'deliveries' })
  deliveries(
    @Query({ schema: deliveriesQuery }) query: z.infer<typeof deliveriesQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const { limit, offset, sort, directive, agency, item, channel, status } = query;
    return this.desk.list({ reader, after, moment: query }, async ({ granted, names }) => {
      const where = [
        ...whereIs({ channel, status, 'receiver.agency': agency, itemId: item }),
        ...whereHas({ 'about.directives': directive }),
      ];
      const question = { where, limit, offset, sort: sortOf(sort) };
      const { total, items } = await granted.page('requests', deliveriesView, question);
      const named = await names(items.map(({ document }) => document.receiver.agency));
      const shown = items.map(({ id, position, document: { about, drafting, receiver, itemId, ...delivery } }) => {
        void [about, drafting, itemId];
        const to = { person: receiver.person, agency: named(receiver.agency) };
        return { id, position: String(position), ...delivery, receiver: to };
      });
      return { body: { total, items: shown } };
    });
  }

  /** The urging ladders, step by step. */
  @Get('urges')
  @Access({ read: 'urges' })
  urges(
    @Query({ schema: urgesQuery }) query: z.infer<typeof urgesQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const { limit, offset, directive, agency, subject, status } = query;
    return this.desk.list({ reader, after, moment: query }, async ({ granted, names }) => {
      const where = [
        ...whereIs({ agency, 'subject.id': subject }),
        ...whereHas({ 'about.directives': directive, statuses: status }),
      ];
      const { total, items } = await granted.page('requests', urgesView, { where, limit, offset });
      const named = await names(items.map(({ document }) => document.agency));
      const shown = items.map(({ id, position, document: { about, drafting, statuses, agency: urged, ...urge } }) => {
        void [drafting, statuses];
        const directives = about.directives ?? [];
        return { id, position: String(position), ...urge, directives, agency: named(urged) };
      });
      return { body: { total, items: shown } };
    });
  }
}
