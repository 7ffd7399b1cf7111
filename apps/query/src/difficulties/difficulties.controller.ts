import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { difficultiesView } from '@chidao/query-read-models';
import type { DifficultyDocument } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import { z } from 'zod';
import { contextOf } from '../assignments/assignment-parts.js';
import type { Desk } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { flagFilter, idFilter, idParam } from '../desk/ids.js';
import { momentQuery, momentShape, pageShape, sortOf, sortShape } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';
import { whereHas, whereIs } from '../desk/where.js';
import type { Names } from '../reading/names.js';
import { rowsView } from '../timeline/timeline-view.js';

const difficultiesQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  ...sortShape(['raisedAt', 'answerBy'], '-raisedAt'),
  directive: idFilter,
  obligation: idFilter,
  agency: idFilter,
  assignment: idFilter,
  occurrence: idFilter,
  kind: z.enum(['difficulty', 'scopeProposal']).optional(),
  status: z.enum(['Raised', 'Forwarded', 'Answered', 'Refused']).optional(),
  open: flagFilter,
});

const difficultyView = ({ id, position, document }: Stored<DifficultyDocument>, names: Names, at: string) => {
  const { about, drafting, agency, focalAgency, waitsFor, ...shown } = document;
  void drafting;
  return {
    id,
    position: String(position),
    ...shown,
    overdue: document.open && at > document.answerBy,
    directives: about.directives ?? [],
    agency: names(agency),
    focalAgency: focalAgency === null ? null : names(focalAgency),
    waitsFor: waitsFor === null ? null : names(waitsFor),
  };
};

const partiesOf = ({ agency, focalAgency, waitsFor }: DifficultyDocument) => [agency, focalAgency, waitsFor];

@Controller('difficulties')
export class DifficultiesController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Get()
  @Access({ read: 'difficulties' })
  list(
    @Query({ schema: difficultiesQuery }) query: z.infer<typeof difficultiesQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const { limit, offset, sort, directive, obligation, agency, assignment, occurrence, kind, status, open } = query;
    return this.desk.list({ reader, after, moment: query }, async ({ granted, names, at }) => {
      const where = [
        ...whereIs({ obligation, agency, assignment, occurrence, kind, status, open }),
        ...whereHas({ 'about.directives': directive }),
      ];
      const question = { where, limit, offset, sort: sortOf(sort) };
      const { total, items } = await granted.page('requests', difficultiesView, question);
      const named = await names(items.flatMap(({ document }) => partiesOf(document)));
      return { body: { total, items: items.map((item) => difficultyView(item, named, at)) } };
    });
  }

  @Get(':id')
  @Access({ read: 'difficulty' })
  difficulty(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: momentQuery }) moment: z.infer<typeof momentQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const root = { stream: `difficulty-${id}` } as const;
    return this.desk.detail({ reader, after, moment }, root, async (look) => {
      const stored = orNotFound(await look.granted.one('requests', difficultiesView, id));
      const { document } = stored;
      const names = await look.names(partiesOf(document));
      const { items } = await look.granted.rows({
        where: [{ field: 'stream', is: root.stream }],
        sort: [{ field: 'order' }],
      });
      const body = {
        ...difficultyView(stored, names, look.at),
        ...(await contextOf(look, document.about.directives ?? [], document.obligation)),
        texts: await look.texts(document.files),
        history: await rowsView(look, items),
      };
      return { body, revision: document.revision };
    });
  }
}
