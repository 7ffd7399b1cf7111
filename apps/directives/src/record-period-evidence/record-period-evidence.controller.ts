import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyRecordPeriodEvidence = z.strictObject({
  assignment: z.uuid(),
  agency: z.uuid(),
  period: z.string().max(12),
  report: z.uuid().nullable().default(null),
});

/** A monitor or focal agency records evidence of one period. */
@Controller('obligations/:obligation/evidence')
export class RecordPeriodEvidenceController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'RecordPeriodEvidence' })
  async handle(
    @Param('obligation', { schema: pathId }) obligation: string,
    @Body({ schema: bodyRecordPeriodEvidence }) body: z.infer<typeof bodyRecordPeriodEvidence>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('obligation', obligation);
    return answerOf(await this.service.send({ stream, type: 'RecordPeriodEvidence', input: body, context, options }));
  }
}
