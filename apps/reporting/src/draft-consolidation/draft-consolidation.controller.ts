import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { putText } from '@chidao/blobs';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, longText, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { BLOBS, SERVICE } from '../tokens.js';

const bodyDraftConsolidation = z.strictObject({ text: longText.nullable() });

/** The focal agency has the table and the quoted texts put together, with its own words. */
@Controller('consolidations/:consolidation/draft')
export class DraftConsolidationController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Access({ command: 'DraftConsolidation' })
  async handle(
    @Param('consolidation', { schema: pathId }) consolidation: string,
    @Body({ schema: bodyDraftConsolidation }) body: z.infer<typeof bodyDraftConsolidation>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('consolidation', consolidation);
    const input = { text: body.text === null ? null : await putText(this.blobs, body.text) };
    return answerOf(await this.service.send({ stream, type: 'DraftConsolidation', input, context, options }));
  }
}
