import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId, reason } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyRejectObligation = z.strictObject({
  cause: z.enum(['background', 'purpose', 'principle', 'funding', 'duplicate', 'other']),
  reason: reason.nullable().default(null),
});

/** A person says why the words oblige nobody. */
@Controller('obligations/:obligation/reject')
export class RejectObligationController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'RejectObligation', seen: true })
  async handle(
    @Param('obligation', { schema: pathId }) obligation: string,
    @Body({ schema: bodyRejectObligation }) body: z.infer<typeof bodyRejectObligation>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('obligation', obligation);
    return answerOf(await this.service.send({ stream, type: 'RejectObligation', input: body, context, options }));
  }
}
