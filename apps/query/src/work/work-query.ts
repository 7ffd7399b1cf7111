import { endOfDay, startOfDay } from '@chidao/calendar';
import { timelinessClasses } from '@chidao/timeliness';
import type { TimelinessClass } from '@chidao/timeliness';
import { rangeFor } from '@chidao/timeliness';
import { workView as work } from '@chidao/query-read-models';
import type { Clause } from '@chidao/read-models';
import { z } from 'zod';
import type { Look } from '../desk/desk.js';
import { flagFilter, idFilter } from '../desk/ids.js';
import { momentShape, pageShape, searchShape, sortOf, sortShape } from '../desk/moment.js';
import { whereHas, whereIs, whereWithin } from '../desk/where.js';
import { eitherFound } from '../directives/directive-search.js';
import { workLines } from './work-view.js';

/** Filters of the lists of assignments and of occurrences. */
export const workListQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  ...searchShape,
  ...sortShape(['due', 'madeAt', 'period'], 'due'),
  directive: idFilter,
  issuer: idFilter,
  obligation: idFilter,
  duty: idFilter,
  consolidation: idFilter,
  parent: idFilter,
  agency: idFilter,
  status: z.string().max(20).optional(),
  kind: z.string().max(20).optional(),
  role: z.enum(['lead', 'coordinating']).optional(),
  period: z.string().max(20).optional(),
  open: flagFilter,
  /** A class, on the basis named. */
  class: z.enum(timelinessClasses as [TimelinessClass, ...TimelinessClass[]]).optional(),
  basis: z.enum(['original', 'extended']).default('extended'),
  dueFrom: z.iso.date().optional(),
  dueTo: z.iso.date().optional(),
});

type WorkListQuery = z.infer<typeof workListQuery>;

const PATHS = { due: 'deadline.due' };

const filtersOf = (query: WorkListQuery, category: string, at: string): Clause => [
  ...whereIs({
    ...{ category, agency: query.agency, status: query.status, kind: query.kind, role: query.role },
    ...{ period: query.period, open: query.open, duty: query.duty, consolidation: query.consolidation },
    'parent.assignment': query.parent,
  }),
  ...whereHas({
    'about.directives': query.directive,
    'about.issuers': query.issuer,
    'about.obligations': query.obligation,
  }),
  ...whereWithin('deadline.due', query.dueFrom && startOfDay(query.dueFrom), query.dueTo && endOfDay(query.dueTo)),
  ...(query.class ? rangeFor(query.class, at, query.basis) : []),
];

/** A page of assignments or occurrences that the reader may see. */
export const listWork = async (look: Look, category: 'assignment' | 'occurrence', query: WorkListQuery) => {
  const { granted, at } = look;
  const { limit, offset, sort, q } = query;
  const where = filtersOf(query, category, at);
  const either = await eitherFound(granted, q);
  const { total, items } = await granted.page('status', work, {
    ...{ where, either, limit, offset, sort: sortOf(sort, PATHS) },
  });
  return { total, items: await workLines(look, items) };
};
