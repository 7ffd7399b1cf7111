import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId, reason } from '@chidao/http';
import type { EndReportDuty } from '@chidao/reporting-domain';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyEndReportDuty = z.strictObject({ reason });

/** The assigner ends the duty. */
@Controller('report-duties/:duty/end')
export class EndReportDutyController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'EndReportDuty', seen: true })
  async handle(
    @Param('duty', { schema: pathId }) duty: string,
    @Body({ schema: bodyEndReportDuty }) body: z.infer<typeof bodyEndReportDuty>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('duty', duty);
    const input: EndReportDuty['input'] = { cause: 'withdrawn', reason: body.reason };
    return answerOf(await this.service.send({ stream, type: 'EndReportDuty', input, context, options }));
  }
}
