import { endOfDay, startOfDay } from '@chidao/calendar';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import type { CountedPart } from '@chidao/query-read-models';
import { directivesView, workView as work } from '@chidao/query-read-models';
import type { Clause } from '@chidao/read-models';
import { classLabels } from '@chidao/timeliness';
import { z } from 'zod';
import type { Desk, Look } from '../desk/desk.js';
import { idFilter } from '../desk/ids.js';
import { momentShape, pageShape } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';
import { whereHas, whereIs, whereWithin } from '../desk/where.js';
import { directiveSummary } from '../directives/directive-summary.js';
import { countClasses } from './count-classes.js';
import type { StatisticsRow } from './count-classes.js';

const statisticsQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  by: z.enum(['agency', 'directive', 'period', 'year']).default('agency'),
  /** Without it, by period the reports that are owed, else assignments. */
  category: z.enum(['assignment', 'occurrence']).optional(),
  /** Of assignments; a coordinating agency's share is asked for by name. */
  role: z.enum(['lead', 'coordinating', 'both']).default('lead'),
  /** Cascaded assignments count for the agency that cascaded them, never for the assigner. */
  cascaded: z.enum(['without', 'only', 'with']).default('without'),
  directive: idFilter,
  issuer: idFilter,
  agency: idFilter,
  kind: z.string().max(20).optional(),
  /** As it is written: `2025`, `2025-H1`, `2025-Q3`, `2025-10`, `once`. */
  period: z.string().max(20).optional(),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  dueFrom: z.iso.date().optional(),
  dueTo: z.iso.date().optional(),
});

type StatisticsQuery = z.infer<typeof statisticsQuery>;
type Asked = StatisticsQuery & { readonly category: 'assignment' | 'occurrence' };

const settled = (query: StatisticsQuery): Asked => ({
  ...query,
  category: query.category ?? (query.by === 'period' ? 'occurrence' : 'assignment'),
});

const PARENT = 'parent.assignment';

const cascadedTest: Readonly<Record<Asked['cascaded'], Clause>> = {
  without: [{ field: PARENT, is: null }],
  only: [{ field: PARENT, isNot: null }],
  with: [],
};

const filtersOf = (asked: Asked): Clause => [
  ...whereIs({ category: asked.category, agency: asked.agency, kind: asked.kind }),
  ...whereIs({ period: asked.period, year: asked.year }),
  ...(asked.category === 'assignment' && asked.role !== 'both' ? whereIs({ role: asked.role }) : []),
  ...whereHas({ 'about.directives': asked.directive, 'about.issuers': asked.issuer }),
  ...whereWithin('deadline.due', asked.dueFrom && startOfDay(asked.dueFrom), asked.dueTo && endOfDay(asked.dueTo)),
  ...cascadedTest[asked.cascaded],
];

/** Totals over agencies are granted wider than rows: only where no filter could single an agency out. */
const isWide = ({ agency, kind, role, cascaded, dueFrom, dueTo, issuer }: Asked): boolean =>
  role === 'lead' &&
  cascaded === 'without' &&
  [agency, kind, dueFrom, dueTo, issuer].every((filter) => filter === undefined);

type Named = (key: string | null) => object | null;

const namesOf = async (look: Look, { by }: Asked, rows: readonly StatisticsRow[]): Promise<Named> => {
  const keys = rows.flatMap(({ key }) => (key === null ? [] : [key]));
  if (by === 'year' || by === 'period') return (key) => ({ [by]: key });
  if (by === 'agency') {
    const names = await look.names(keys);
    return (key) => (key === null ? null : names(key));
  }
  const directives = await look.granted.all('text', directivesView, { where: [{ field: 'id', in: keys }] });
  const names = await look.names(directives.flatMap(({ document }) => [document.issuer, document.keeper]));
  const shown = new Map(directives.map((directive) => [directive.id, directiveSummary(directive, names)]));
  return (key) => shown.get(key ?? '') ?? { id: key };
};

const countedApart = async ({ granted }: Look, part: CountedPart, where: Clause) => ({
  closedWithoutResult: await granted.count(part, work, {
    where: [...where, { field: 'timeliness.closedWithoutResult', is: true }],
  }),
  withoutClass: await granted.count(part, work, { where: [...where, { field: 'timeliness.noClass', is: true }] }),
});

@Controller('statistics')
export class StatisticsController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  /** Six classes and four named percentages, each with its own denominator, on both due bases. */
  @Get()
  @Access({ read: 'statistics' })
  statistics(
    @Query({ schema: statisticsQuery }) query: StatisticsQuery,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const asked = settled(query);
    const { by, category, role, cascaded, limit, offset } = asked;
    return this.desk.list({ reader, after, moment: query }, async (look) => {
      const where = filtersOf(asked);
      const rows = await countClasses(look, { granted: 'shares', where, by });
      const summed = isWide(asked) ? 'totals' : 'shares';
      const [totals] = await countClasses(look, { granted: summed, where, by: null });
      const page = rows.slice(offset, offset + limit);
      const named = await namesOf(look, asked, page);
      const items = page.map(({ key, ...tables }) => ({ [by]: named(key), ...tables }));
      const counted = { category, role, cascaded };
      const apart = await countedApart(look, summed, where);
      return { body: { by, counted, labels: classLabels, total: rows.length, items, totals, apart } };
    });
  }
}
