import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { blobRefSchema } from '@chidao/contract';
import { SERVICE } from '../tokens.js';

const bodyApproveConsolidation = z.strictObject({ document: blobRefSchema });

/** The head of the focal agency approves the draft that he has seen. */
@Controller('consolidations/:consolidation/approve')
export class ApproveConsolidationController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'ApproveConsolidation', seen: true })
  async handle(
    @Param('consolidation', { schema: pathId }) consolidation: string,
    @Body({ schema: bodyApproveConsolidation }) body: z.infer<typeof bodyApproveConsolidation>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('consolidation', consolidation);
    return answerOf(await this.service.send({ stream, type: 'ApproveConsolidation', input: body, context, options }));
  }
}
