import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { reactionsView, reactionSubjectsView } from '@chidao/query-read-models';
import { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { idFilter } from '../desk/ids.js';
import { momentShape, pageShape, sortOf, sortShape } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';
import { whereHas, whereIs } from '../desk/where.js';

const reactionsQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  ...sortShape(['at'], '-at'),
  service: z.string().max(40).optional(),
  policy: z.string().max(60).optional(),
  code: z.string().max(60).optional(),
  directive: idFilter,
});

@Controller('reactions')
export class ReactionsController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  /** Reactions that could not act; what they were about only for those who may know. */
  @Get()
  @Access({ read: 'refused reactions' })
  list(
    @Query({ schema: reactionsQuery }) query: z.infer<typeof reactionsQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const { limit, offset, sort, service, policy, code, directive } = query;
    return this.desk.list({ reader, after, moment: query }, async ({ granted }) => {
      const where = [...whereIs({ service, policy, code })];
      const part = directive === undefined ? 'reactions' : 'reactionSubjects';
      const narrowed = [...where, ...whereHas({ 'about.directives': directive })];
      const page = await granted.page(part, reactionsView, { where: narrowed, limit, offset, sort: sortOf(sort) });
      const ids = page.items.map(({ id }) => id);
      const subjects = await granted.all('reactionSubjects', reactionSubjectsView, {
        where: [{ field: 'id', in: ids }],
      });
      const known = new Map(subjects.map(({ id, document }) => [id, document]));
      const items = page.items.map(({ id, position, document }) => {
        const subject = known.get(id);
        return {
          id,
          position: String(position),
          ...{ service: document.service, policy: document.policy, command: document.command, code: document.code },
          at: document.at,
          subject: subject
            ? {
                ...{ cause: subject.cause, stream: subject.stream, unresolved: subject.unresolved },
                directives: subject.about.directives ?? [],
              }
            : null,
        };
      });
      return { body: { total: page.total, items } };
    });
  }
}
