import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import type { SignedInReader } from '@chidao/http';
import { Access, After, Reader } from '@chidao/http';
import type { z } from 'zod';
import type { Desk } from '../desk/desk.js';
import { idParam } from '../desk/ids.js';
import { momentQuery } from '../desk/moment.js';
import { DESK } from '../desk/tokens.js';
import { listWork, workListQuery } from '../work/work-query.js';
import { occurrenceOf } from './occurrence-parts.js';

@Controller('occurrences')
export class OccurrencesController {
  constructor(@Inject(DESK) private readonly desk: Desk) {}

  @Get()
  @Access({ read: 'occurrences' })
  list(
    @Query({ schema: workListQuery }) query: z.infer<typeof workListQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.list({ reader, after, moment: query }, async (look) => ({
      body: await listWork(look, 'occurrence', query),
    }));
  }

  @Get(':id')
  @Access({ read: 'occurrence' })
  occurrence(
    @Param('id', { schema: idParam }) id: string,
    @Query({ schema: momentQuery }) moment: z.infer<typeof momentQuery>,
    @Reader() reader: SignedInReader,
    @After() after: bigint | undefined,
  ): Promise<object> {
    return this.desk.detail({ reader, after, moment }, { key: 'occurrences', id }, (look) => occurrenceOf(look, id));
  }
}
