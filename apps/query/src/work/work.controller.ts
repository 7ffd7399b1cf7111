import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { workView as work } from '@chidao/query-read-models';
import type { Clause } from '@chidao/read-models';
import { z } from 'zod';
import type { Desk, Look } from '../desk/desk.js';
import { idFilter } from '../desk/ids.js';
import { momentShape, pageShape, searchShape } from '../desk/moment.js';
import { pageAcross } from '../desk/page-across.js';
import type { Source } from '../desk/page-across.js';
import { DESK } from '../desk/tokens.js';
import { whereHas, whereIs } from '../desk/where.js';
import { eitherFound } from '../directives/directive-search.js';
import type { Line } from './line.js';
import { workAnswer } from './line.schema.js';
import { waitingFor } from './waiting.js';
import type { WorkList } from './work-lists.js';
import { ownWork, workLists } from './work-lists.js';
import { ownLines } from './work-view.js';

const workQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  ...searchShape,
  list: z.enum(workLists).default('todo'),
  /** Only what was given to the reader in person. */
  mine: z.enum(['true', 'false']).default('false'),
  category: z.enum(['assignment', 'occurrence']).optional(),
  directive: idFilter,
});

type Asked = z.infer<typeof workQuery>;

const filtersOf = ({ mine, category, directive }: Asked, person: string): Clause => [
  ...whereIs({ category }),
  ...whereHas({ 'about.directives': directive, persons: mine === 'true' ? person : undefined }),
];

const ownSources = async (
  look: Look,
  list: Exclude<WorkList, 'waiting'>,
  asked: Asked,
): Promise<readonly Source<Line>[]> => {
  const { granted, at, reader } = look;
  const { agency, person } = reader.standing;
  const either = await eitherFound(granted, asked.q);
  return ownWork(list, agency, at).map((clause) => {
    const question = { where: [...clause, ...filtersOf(asked, person)], either, sort: [{ field: 'deadline.due' }] };
    return {
      count: () => granted.count('status', work, question),
      find: async (page) => ownLines(look, await granted.all('status', work, { ...question, ...page })),
    };
  });
};

const sourcesOf = async (look: Look, list: WorkList, asked: Asked): Promise<readonly Source<Line>[]> =>
  list === 'waiting'
    ? waitingFor(look, {
        directive: asked.directive,
        q: asked.q,
        category: asked.category,
        mine: asked.mine === 'true',
      })
    : ownSources(look, list, asked);

const sectionsOf = async (look: Look, asked: Asked): Promise<Readonly<Record<WorkList, number>>> => {
  const counts = await Promise.all(
    workLists.map(async (list) => {
      const counted = await Promise.all((await sourcesOf(look, list, asked)).map((source) => source.count()));
      return [list, counted.reduce((sum, count) => sum + count, 0)] as const;
    }),
  );
  return Object.fromEntries(counts) as Record<WorkList, number>;
};

const ANSWER = z.toJSONSchema(workAnswer, { io: 'output', target: 'openapi-3.0' });

@Controller('work')
export class WorkController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Get()
  @Access({ read: 'work of the own agency', answer: ANSWER })
  work(
    @Query({ schema: workQuery }) query: Asked,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.list({ reader, after, moment: query }, async (look) => {
      const { total, items } = await pageAcross(await sourcesOf(look, query.list, query), query);
      return { body: { list: query.list, total, sections: await sectionsOf(look, query), items } };
    });
  }
}
