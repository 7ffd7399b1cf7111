import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { partAnchorBody } from '../obligation-content/anchor-body.js';
import { SERVICE } from '../tokens.js';

const bodyAddAnchor = z.strictObject({ anchor: partAnchorBody });

/** An officer points at a further place where the same is said. */
@Controller('obligations/:obligation/anchors')
export class AddAnchorController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'AddAnchor' })
  async handle(
    @Param('obligation', { schema: pathId }) obligation: string,
    @Body({ schema: bodyAddAnchor }) body: z.infer<typeof bodyAddAnchor>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('obligation', obligation);
    return answerOf(await this.service.send({ stream, type: 'AddAnchor', input: body, context, options }));
  }
}
