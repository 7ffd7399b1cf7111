import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyAddObligationSource = z.strictObject({
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('directive'), directive: z.uuid() }),
    z.strictObject({
      kind: z.literal('citation'),
      number: z.string().trim().min(1).max(100),
      date: z.iso.date().nullable().default(null),
    }),
  ]),
  relation: z.enum(['orderedEarlier', 'adoptedBy']),
});

/** The same was ordered by another directive too. */
@Controller('obligations/:obligation/sources')
export class AddObligationSourceController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'AddObligationSource' })
  async handle(
    @Param('obligation', { schema: pathId }) obligation: string,
    @Body({ schema: bodyAddObligationSource }) body: z.infer<typeof bodyAddObligationSource>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('obligation', obligation);
    return answerOf(await this.service.send({ stream, type: 'AddObligationSource', input: body, context, options }));
  }
}
