import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import type { Stored } from '@chidao/read-models';
import type { GroupDocument } from '@chidao/register';
import { groupsView, meaningOn } from '@chidao/register';
import { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { idParam } from '../desk/ids.js';
import { momentQuery, momentShape, pageShape, searchShape } from '../desk/moment.js';
import { revisionOf } from '../desk/revision.js';
import { DESK } from '../desk/tokens.js';

const groupsQuery = z.strictObject({ ...momentShape, ...pageShape, ...searchShape });

const groupView = ({ id, position, document }: Stored<GroupDocument>, on: string) => {
  const meaning = meaningOn(document, on);
  const shown = ({ aliases, definition, effectiveOn, until }: GroupDocument['meanings'][number]) => ({
    ...{ aliases, definition, effectiveOn, until },
  });
  return {
    id,
    position: String(position),
    expression: document.expression,
    present: meaning && shown(meaning),
    meanings: document.meanings.map(shown),
  };
};

@Controller('groups')
export class GroupsController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Get()
  @Access({ read: 'groups' })
  list(
    @Query({ schema: groupsQuery }) query: z.infer<typeof groupsQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const { limit, offset, q } = query;
    return this.desk.list({ reader, after, moment: query }, async ({ registerStore, on }) => {
      const where = q === undefined ? [] : [{ search: q }];
      const sort = [{ field: 'expression' }];
      const items = await registerStore.find(groupsView, { where, limit, offset, sort });
      const total = await registerStore.count(groupsView, { where });
      return { body: { total, items: items.map((item) => groupView(item, on)) } };
    });
  }

  @Get(':id')
  @Access({ read: 'group' })
  group(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: momentQuery }) moment: z.infer<typeof momentQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.list({ reader, after, moment }, async (look) => {
      const [stored] = await look.registerStore.find(groupsView, { where: [{ field: 'id', is: id }] });
      return { body: groupView(orNotFound(stored), look.on), revision: await revisionOf(look, `group-${id}`) };
    });
  }
}
