import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId, reason } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyRefuseExtension = z.strictObject({ reason });

/** The assigner gives no more time. */
@Controller('occurrences/:occurrence/refuse-extension')
export class RefuseExtensionController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'RefuseExtension', seen: true })
  async handle(
    @Param('occurrence', { schema: pathId }) occurrence: string,
    @Body({ schema: bodyRefuseExtension }) body: z.infer<typeof bodyRefuseExtension>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('occurrence', occurrence);
    return answerOf(await this.service.send({ stream, type: 'RefuseExtension', input: body, context, options }));
  }
}
