import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId, reason } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodySendBackReport = z.strictObject({ reason });

/** The receiving agency sends the version back that it has seen. */
@Controller('occurrences/:occurrence/send-back')
export class SendBackReportController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'SendBackReport', seen: true })
  async handle(
    @Param('occurrence', { schema: pathId }) occurrence: string,
    @Body({ schema: bodySendBackReport }) body: z.infer<typeof bodySendBackReport>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('occurrence', occurrence);
    return answerOf(await this.service.send({ stream, type: 'SendBackReport', input: body, context, options }));
  }
}
