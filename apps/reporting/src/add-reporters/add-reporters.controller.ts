import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyAddReporters = z.strictObject({ reporters: z.array(z.uuid()).min(1).max(1_000) });

/** The assigner names further agencies that owe the reports. */
@Controller('report-duties/:duty/reporters')
export class AddReportersController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'AddReporters' })
  async handle(
    @Param('duty', { schema: pathId }) duty: string,
    @Body({ schema: bodyAddReporters }) body: z.infer<typeof bodyAddReporters>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('duty', duty);
    return answerOf(await this.service.send({ stream, type: 'AddReporters', input: body, context, options }));
  }
}
