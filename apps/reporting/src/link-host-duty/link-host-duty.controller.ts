import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { hostBody } from '../bodies/duty.js';
import { SERVICE } from '../tokens.js';

const bodyLinkHostDuty = z.strictObject({ host: hostBody });

/** An officer says with which other report this one is given (lồng ghép). */
@Controller('report-duties/:duty/host')
export class LinkHostDutyController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'LinkHostDuty' })
  async handle(
    @Param('duty', { schema: pathId }) duty: string,
    @Body({ schema: bodyLinkHostDuty }) body: z.infer<typeof bodyLinkHostDuty>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('duty', duty);
    return answerOf(await this.service.send({ stream, type: 'LinkHostDuty', input: body, context, options }));
  }
}
