import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { contentBody } from '../obligation-content/content-body.js';
import { SERVICE } from '../tokens.js';

const bodyConfirmObligation = z.strictObject({ content: contentBody });

/** A person confirms what the text obliges to, as proposed or corrected. */
@Controller('obligations/:obligation/confirm')
export class ConfirmObligationController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'ConfirmObligation', seen: true })
  async handle(
    @Param('obligation', { schema: pathId }) obligation: string,
    @Body({ schema: bodyConfirmObligation }) body: z.infer<typeof bodyConfirmObligation>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('obligation', obligation);
    return answerOf(await this.service.send({ stream, type: 'ConfirmObligation', input: body, context, options }));
  }
}
