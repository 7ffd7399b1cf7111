import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyAssignObligation = z.strictObject({
  round: z.int().min(1).max(100),
  period: z.string().max(12).nullable().default(null),
});

/** The assigner gives a confirmed obligation to its agencies again, after what could not be resolved has become known. */
@Controller('obligations/:obligation/assign')
export class AssignObligationController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'AssignObligation' })
  async handle(
    @Param('obligation', { schema: pathId }) obligation: string,
    @Body({ schema: bodyAssignObligation }) body: z.infer<typeof bodyAssignObligation>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('obligation', obligation);
    return answerOf(await this.service.send({ stream, type: 'AssignObligation', input: body, context, options }));
  }
}
