import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId, reason } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyEndObligation = z.strictObject({
  cause: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['directiveEnded', 'directiveReplaced', 'directiveRecalled', 'periodOver', 'withdrawn']),
    }),
    z.strictObject({ kind: z.literal('duplicateOf'), obligation: z.uuid() }),
  ]),
  reason: reason.nullable().default(null),
});

/** The assigner ends it. */
@Controller('obligations/:obligation/end')
export class EndObligationController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'EndObligation', seen: true })
  async handle(
    @Param('obligation', { schema: pathId }) obligation: string,
    @Body({ schema: bodyEndObligation }) body: z.infer<typeof bodyEndObligation>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('obligation', obligation);
    return answerOf(await this.service.send({ stream, type: 'EndObligation', input: body, context, options }));
  }
}
