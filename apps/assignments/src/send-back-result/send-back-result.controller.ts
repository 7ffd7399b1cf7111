import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId, reason } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodySendBackResult = z.strictObject({ reason });

/** The result goes back for rework. */
@Controller('assignments/:assignment/send-back-result')
export class SendBackResultController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'SendBackResult', seen: true })
  async handle(
    @Param('assignment', { schema: pathId }) assignment: string,
    @Body({ schema: bodySendBackResult }) body: z.infer<typeof bodySendBackResult>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('assignment', assignment);
    return answerOf(await this.service.send({ stream, type: 'SendBackResult', input: body, context, options }));
  }
}
