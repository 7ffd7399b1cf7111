import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { dutiesView, reportersView } from '@chidao/query-read-models';
import type { DutyDocument } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import { z } from 'zod';
import type { Desk, Look } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { idFilter, idParam } from '../desk/ids.js';
import { momentQuery, momentShape, pageShape, searchShape } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';
import { whereHas, whereIs } from '../desk/where.js';
import { historyOf } from '../directives/directive-parts.js';
import { eitherFound } from '../directives/directive-search.js';
import { agenciesOf, dutyView } from './duty-view.js';

const dutiesQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  ...searchShape,
  directive: idFilter,
  obligation: idFilter,
  status: z.enum(['Active', 'Ended']).optional(),
});

const shown = async (look: Look, duties: readonly Stored<DutyDocument>[]) => {
  const where = [{ field: 'duty', in: duties.map(({ id }) => id) }];
  const reporters = await look.granted.all('status', reportersView, { where });
  const named = [
    ...agenciesOf(duties.map(({ document }) => document)),
    ...reporters.map(({ document }) => document.agency),
  ];
  const names = await look.names(named);
  return duties.map((duty) => dutyView(duty, reporters, names));
};

@Controller('report-duties')
export class DutiesController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Get()
  @Access({ read: 'report duties' })
  list(
    @Query({ schema: dutiesQuery }) query: z.infer<typeof dutiesQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const { limit, offset, q, directive, obligation, status } = query;
    return this.desk.list({ reader, after, moment: query }, async (look) => {
      const where = [...whereIs({ obligation, status }), ...whereHas({ 'about.directives': directive })];
      const either = await eitherFound(look.granted, q);
      const { total, items } = await look.granted.page('obligations', dutiesView, { where, either, limit, offset });
      return { body: { total, items: await shown(look, items) } };
    });
  }

  @Get(':id')
  @Access({ read: 'report duty' })
  duty(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: momentQuery }) moment: z.infer<typeof momentQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.detail({ reader, after, moment }, { key: 'duties', id }, async (look) => {
      const stored = orNotFound(await look.granted.one('obligations', dutiesView, id));
      const [duty] = await shown(look, [stored]);
      const history = await historyOf(look, 'about.duties', id);
      return { body: { ...duty, history }, revision: stored.document.revision };
    });
  }
}
