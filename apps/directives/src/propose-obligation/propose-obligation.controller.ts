import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { derivedId, streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { partAnchorBody } from '../obligation-content/anchor-body.js';
import { contentBody } from '../obligation-content/content-body.js';
import { SERVICE } from '../tokens.js';

const proposal = z.strictObject({ content: contentBody, anchors: z.array(partAnchorBody).max(20) });

/** An officer adds a duty that reading did not find. */
@Controller('directives/:directive/obligations')
export class ProposeObligationController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'ProposeObligation' })
  async handle(
    @Param('directive', { schema: pathId }) directive: string,
    @Body({ schema: proposal }) body: z.infer<typeof proposal>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const obligation = derivedId('obligation', context.commandId);
    const noticed = { overseers: [], earlierOrders: [], flags: [] };
    const input = { obligation, directive, ...body, noticed, rule: null, confidence: null };
    const stream = streamOf('obligation', obligation);
    return answerOf(await this.service.send({ stream, type: 'ProposeObligation', input, context, options }));
  }
}
