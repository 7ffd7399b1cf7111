import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import { refuse } from '@chidao/kernel';
import type { ScheduleOccurrence } from '@chidao/reporting-domain';
import { acceptingRoute } from '@chidao/reporting-domain';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { key } from '../bodies/key.js';
import { addressIn } from '../derived-ids.js';
import type { ReportingContext } from '../reporting.context.js';
import { CONTEXT, SERVICE } from '../tokens.js';

const bodyScheduleOccurrence = z.strictObject({
  recurrence: key,
  agency: z.uuid(),
  /** One order to several agencies has one id, which its reports are consolidated under; left out, this is the first. */
  order: z.uuid().optional(),
  dueDate: z.iso.date().nullable(),
  cutoff: z.iso.date().nullable(),
});

/** An officer orders a single report (đột xuất, chuyên đề). */
@Controller('report-duties/:duty/occurrences')
export class ScheduleOccurrenceController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(CONTEXT) private readonly reporting: ReportingContext,
  ) {}

  @Post()
  @Access({ command: 'ScheduleOccurrence' })
  async handle(
    @Param('duty', { schema: pathId }) duty: string,
    @Body({ schema: bodyScheduleOccurrence }) body: z.infer<typeof bodyScheduleOccurrence>,
    @Commanding() { context }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const state = await this.reporting.duty(duty);
    if (state.status === 'None') return refuse('NOT_FOUND');
    const { recurrence, agency, dueDate, cutoff, order = context.commandId } = body;
    const route = acceptingRoute(state)?.key ?? '';
    const address = addressIn(state, { route, recurrence, period: order }, agency);
    const input: ScheduleOccurrence['input'] = { ...address, order: { dueDate, cutoff }, asOf: null };
    const stream = streamOf('occurrence', address.occurrence);
    return answerOf(await this.service.send({ stream, type: 'ScheduleOccurrence', input, context }));
  }
}
