import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId, reason } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyRefuseExtension = z.strictObject({ reason });

/** Who gave the work gives no more time. */
@Controller('assignments/:assignment/refuse-extension')
export class RefuseExtensionController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'RefuseExtension', seen: true })
  async handle(
    @Param('assignment', { schema: pathId }) assignment: string,
    @Body({ schema: bodyRefuseExtension }) body: z.infer<typeof bodyRefuseExtension>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('assignment', assignment);
    return answerOf(await this.service.send({ stream, type: 'RefuseExtension', input: body, context, options }));
  }
}
