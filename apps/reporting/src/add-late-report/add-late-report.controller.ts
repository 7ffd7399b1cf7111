import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyAddLateReport = z.strictObject({ agency: z.uuid() });

/** The focal agency adds the report of an agency that was missing at closing. */
@Controller('consolidations/:consolidation/late-reports')
export class AddLateReportController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'AddLateReport' })
  async handle(
    @Param('consolidation', { schema: pathId }) consolidation: string,
    @Body({ schema: bodyAddLateReport }) body: z.infer<typeof bodyAddLateReport>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('consolidation', consolidation);
    return answerOf(await this.service.send({ stream, type: 'AddLateReport', input: body, context, options }));
  }
}
