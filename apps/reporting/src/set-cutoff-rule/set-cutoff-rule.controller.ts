import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { cutoffRuleBody } from '../bodies/cutoff.js';
import { key } from '../bodies/key.js';
import { SERVICE } from '../tokens.js';

const bodySetCutoffRule = z.strictObject({ recurrence: key, cutoffRule: cutoffRuleBody });

/** Assigner or focal agency say until when the data of each period reach. */
@Controller('report-duties/:duty/cutoff-rules')
export class SetCutoffRuleController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'SetCutoffRule' })
  async handle(
    @Param('duty', { schema: pathId }) duty: string,
    @Body({ schema: bodySetCutoffRule }) body: z.infer<typeof bodySetCutoffRule>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('duty', duty);
    return answerOf(await this.service.send({ stream, type: 'SetCutoffRule', input: body, context, options }));
  }
}
