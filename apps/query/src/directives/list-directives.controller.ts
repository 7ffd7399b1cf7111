import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import { directivesView } from '@chidao/query-read-models';
import { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { idFilter } from '../desk/ids.js';
import { momentShape, pageShape, searchShape, sortOf, sortShape } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';
import { whereIs, whereWithin } from '../desk/where.js';
import { directiveSummary } from './directive-summary.js';
import { directivesFound } from './directive-search.js';

const listQuery = z.strictObject({
  ...momentShape,
  ...pageShape,
  ...searchShape,
  ...sortShape(['issueDate', 'number', 'subject'], '-issueDate'),
  status: z.enum(['Draft', 'InForce']).optional(),
  issuer: idFilter,
  documentType: z.string().max(40).optional(),
  issuedFrom: z.iso.date().optional(),
  issuedTo: z.iso.date().optional(),
});

@Controller('directives')
export class ListDirectivesController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Get()
  @Access({ read: 'directives' })
  list(
    @Query({ schema: listQuery }) query: z.infer<typeof listQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    const { limit, offset, sort, q, status, issuer, documentType, issuedFrom, issuedTo } = query;
    const filters = [
      ...whereIs({ status, issuer, documentType }),
      ...whereWithin('referenceDate', issuedFrom, issuedTo),
    ];
    return this.desk.list({ reader, after, moment: query }, async ({ granted, names }) => {
      const either = await directivesFound(granted, q);
      const { total, items } = await granted.page('text', directivesView, {
        ...{ where: filters, either, limit, offset, sort: sortOf(sort) },
      });
      const named = await names(items.flatMap(({ document }) => [document.issuer, document.keeper]));
      return { body: { total, items: items.map((item) => directiveSummary(item, named)) } };
    });
  }
}
