import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { consolidationsView, consolidationTablesView } from '@chidao/query-read-models';
import { z } from 'zod';
import { contextOf } from '../assignments/assignment-parts.js';
import type { Desk } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { idFilter, idParam } from '../desk/ids.js';
import { momentQuery, momentShape, pageShape, searchShape, sortOf, sortShape } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';
import { whereHas, whereIs } from '../desk/where.js';
import { historyOf } from '../directives/directive-parts.js';
import { eitherFound } from '../directives/directive-search.js';
import { textsIn } from '../reading/texts.js';
import { agenciesOf, consolidationView, tableView } from './consolidation-view.js';

const consolidationsQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  ...searchShape,
  ...sortShape(['period', 'status'], '-period'),
  directive: idFilter,
  duty: idFilter,
  agency: idFilter,
  period: z.string().max(20).optional(),
  status: z.enum(['Collecting', 'Closed', 'Drafted', 'Approved', 'Sent']).optional(),
});

@Controller('consolidations')
export class ConsolidationsController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Get()
  @Access({ read: 'consolidations' })
  list(
    @Query({ schema: consolidationsQuery }) query: z.infer<typeof consolidationsQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const { limit, offset, sort, q, directive, duty, agency, period, status } = query;
    return this.desk.list({ reader, after, moment: query }, async ({ granted, names }) => {
      const where = [...whereIs({ duty, agency, period, status }), ...whereHas({ 'about.directives': directive })];
      const either = await eitherFound(granted, q);
      const question = { where, either, limit, offset, sort: sortOf(sort) };
      const { total, items } = await granted.page('consolidations', consolidationsView, question);
      const named = await names(agenciesOf(items.map(({ document }) => document)));
      return { body: { total, items: items.map((item) => consolidationView(item, named)) } };
    });
  }

  @Get(':id')
  @Access({ read: 'consolidation' })
  consolidation(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: momentQuery }) moment: z.infer<typeof momentQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.detail({ reader, after, moment }, { key: 'consolidations', id }, async (look) => {
      const stored = orNotFound(await look.granted.one('consolidations', consolidationsView, id));
      const { document } = stored;
      const table = await look.granted.one('reports', consolidationTablesView, id);
      const named = await look.names(agenciesOf([document]));
      const body = {
        ...consolidationView(stored, named),
        ...(await contextOf(look, document.about.directives ?? [], document.obligation)),
        table: tableView(table, named),
        texts: await look.texts([table?.document.document, table?.document.text, ...textsIn(document.contributions)]),
        history: await historyOf(look, 'about.consolidations', id),
      };
      return { body, revision: document.revision };
    });
  }
}
