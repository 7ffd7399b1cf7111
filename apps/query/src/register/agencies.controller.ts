import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { agenciesView } from '@chidao/register';
import type { AgencyDocument } from '@chidao/register';
import type { Stored } from '@chidao/read-models';
import { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { idFilter, idParam } from '../desk/ids.js';
import { momentQuery, momentShape, pageShape, searchShape, sortOf, sortShape } from '../desk/moment.js';
import { revisionOf } from '../desk/revision.js';
import { DESK } from '../desk/tokens.js';
import { whereIs } from '../desk/where.js';
import { nameOn } from '../reading/names.js';

const agenciesQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  ...searchShape,
  ...sortShape(['name'], 'name'),
  parent: idFilter,
  kind: z.string().max(40).optional(),
  level: z.string().max(20).optional(),
});

/** An agency with its names, and who leads it on that day. */
const agencyView = ({ id, position, document }: Stored<AgencyDocument>, on: string) => {
  const { kind, level, hierarchy, area, parent, superiors, code, root, effectiveOn, until } = document;
  return {
    id,
    position: String(position),
    name: nameOn(document, on),
    ...{ kind, level, hierarchy, area, parent, superiors, code, root, effectiveOn, until },
    names: document.names.map(({ text, official, effectiveOn: from, until: to }) => ({
      ...{ text, official, effectiveOn: from, until: to },
    })),
    leaders: document.terms.filter((term) => term.effectiveOn <= on && (term.until === null || on <= term.until)),
    terms: document.terms,
  };
};

@Controller('agencies')
export class AgenciesController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Get()
  @Access({ read: 'agencies' })
  list(
    @Query({ schema: agenciesQuery }) query: z.infer<typeof agenciesQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const { limit, offset, sort, q, parent, kind, level } = query;
    return this.desk.list({ reader, after, moment: query }, async ({ registerStore, on }) => {
      const where = [...whereIs({ parent, kind, level }), ...(q === undefined ? [] : [{ search: q }])];
      const items = await registerStore.find(agenciesView, { where, limit, offset, sort: sortOf(sort) });
      const total = await registerStore.count(agenciesView, { where });
      return { body: { total, items: items.map((item) => agencyView(item, on)) } };
    });
  }

  @Get(':id')
  @Access({ read: 'agency' })
  agency(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: momentQuery }) moment: z.infer<typeof momentQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.list({ reader, after, moment }, async (look) => {
      const { registerStore, on } = look;
      const [stored] = await registerStore.find(agenciesView, { where: [{ field: 'id', is: id }] });
      const body = agencyView(orNotFound(stored), on);
      return { body, revision: await revisionOf(look, `orgunit-${id}`) };
    });
  }
}
