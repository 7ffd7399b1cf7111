import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { directivesView, obligationsView, proposalsView, workView as work } from '@chidao/query-read-models';
import type { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { idParam } from '../desk/ids.js';
import { momentQuery } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';
import { historyOf } from '../directives/directive-parts.js';
import { directiveSummary } from '../directives/directive-summary.js';
import { agenciesOf as ofWork, workView } from '../work/work-view.js';
import { agenciesOf, obligationView } from './obligation-view.js';

@Controller('obligations/:id')
export class ObligationController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Get()
  @Access({ read: 'obligation' })
  obligation(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: momentQuery }) moment: z.infer<typeof momentQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.detail({ reader, after, moment }, { key: 'obligations', id }, async (look) => {
      const { granted, at } = look;
      const stored = orNotFound(await granted.one('obligations', obligationsView, id));
      const reading = await granted.one('obligations', proposalsView, id);
      const directive = await granted.one('text', directivesView, stored.document.directive);
      const held = await granted.all('status', work, { where: [{ field: 'about.obligations', has: id }] });
      const named = held.map(({ document }) => document);
      const head = directive ? [directive.document.issuer, directive.document.keeper] : [];
      const names = await look.names([...agenciesOf([stored.document]), ...ofWork(named), ...head]);
      const body = {
        ...obligationView(stored, names, { edits: directive?.document.edits ?? [], reading }),
        of: directive && directiveSummary(directive, names),
        work: held.map((one) => workView(one, names, at)),
        history: await historyOf(look, 'about.obligations', id),
      };
      return { body, revision: stored.document.revision };
    });
  }
}
