import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { reportDraftsView, reportsView } from '@chidao/query-read-models';
import type { ReportDocument } from '@chidao/query-read-models';
import type { Stored } from '@chidao/read-models';
import { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { orNotFound } from '../desk/desk.js';
import { idFilter, idParam } from '../desk/ids.js';
import { momentQuery, momentShape, pageShape } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';
import { whereHas, whereIs } from '../desk/where.js';
import { textsIn } from '../reading/texts.js';
import { historyOf } from '../directives/directive-parts.js';
import type { Names } from '../reading/names.js';

const reportsQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  directive: idFilter,
  duty: idFilter,
  agency: idFilter,
  consolidation: idFilter,
  status: z.enum(['Drafted', 'Submitted']).optional(),
});

const reportView = ({ id, position, document }: Stored<ReportDocument>, names: Names) => {
  const { about, drafting, agency, versions, ...shown } = document;
  return {
    id,
    position: String(position),
    ...shown,
    drafting: drafting !== null,
    directives: about.directives ?? [],
    agency: names(agency),
    versions: versions.map((version) => ({ ...version, destinations: version.destinations.map(names) })),
  };
};

const partiesOf = ({ agency, versions }: ReportDocument) => [
  agency,
  ...versions.flatMap(({ destinations }) => destinations),
];

@Controller('reports')
export class ReportsController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Get()
  @Access({ read: 'reports' })
  list(
    @Query({ schema: reportsQuery }) query: z.infer<typeof reportsQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const { limit, offset, directive, duty, agency, consolidation, status } = query;
    return this.desk.list({ reader, after, moment: query }, async ({ granted, names }) => {
      const where = [
        ...whereIs({ agency, consolidation, status }),
        ...whereHas({ 'about.directives': directive, 'about.duties': duty }),
      ];
      const { total, items } = await granted.page('reports', reportsView, { where, limit, offset });
      const named = await names(items.flatMap(({ document }) => partiesOf(document)));
      return { body: { total, items: items.map((item) => reportView(item, named)) } };
    });
  }

  @Get(':id')
  @Access({ read: 'report' })
  report(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: momentQuery }) moment: z.infer<typeof momentQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.detail({ reader, after, moment }, { key: 'reports', id }, async (look) => {
      const stored = orNotFound(await look.granted.one('reports', reportsView, id));
      const draft = await look.granted.one('reports', reportDraftsView, id);
      const names = await look.names(partiesOf(stored.document));
      const writing = draft && {
        text: draft.document.text,
        answers: draft.document.answers,
        draftedAt: draft.document.draftedAt,
      };
      const written = stored.document.versions.flatMap(({ text, satisfies }) => [text, ...textsIn(satisfies)]);
      const texts = await look.texts([...written, draft?.document.text, ...textsIn(draft?.document.answers ?? [])]);
      const history = await historyOf(look, 'about.reports', id);
      const body = { ...reportView(stored, names), draft: writing, texts, history };
      return { body, revision: stored.document.revision };
    });
  }
}
