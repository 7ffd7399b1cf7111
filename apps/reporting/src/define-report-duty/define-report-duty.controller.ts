import { Body, Controller, Inject, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import type { z } from 'zod';
import { dutyBody } from '../bodies/duty.js';
import { dutyId } from '../derived-ids.js';
import { SERVICE } from '../tokens.js';

/** An officer or the assigner states a report duty of an assigned obligation; its id follows from obligation and key. */
@Controller('report-duties')
export class DefineReportDutyController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'DefineReportDuty' })
  async handle(
    @Body({ schema: dutyBody }) body: z.infer<typeof dutyBody>,
    @Commanding() { context }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const duty = dutyId(body.obligation, body.key);
    const stream = streamOf('duty', duty);
    const input = { ...body, duty };
    return answerOf(await this.service.send({ stream, type: 'DefineReportDuty', input, context }));
  }
}
