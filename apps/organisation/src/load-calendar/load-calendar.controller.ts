import { Body, Controller, Inject, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { basis, civilDate, line } from '../body-parts.js';
import type { OrganisationContext } from '../organisation.context.js';
import { calendarStream } from '../streams.js';
import { CONTEXT, SERVICE } from '../tokens.js';

const calendarBody = z.strictObject({
  version: line(60),
  /** Number and date of the State's decision. */
  decision: basis,
  years: z.array(z.int().min(1945).max(9999)).min(1).max(20),
  holidays: z.array(civilDate).max(1_000),
  swapDays: z.array(civilDate).max(200).default([]),
  /** Versions whose years it speaks for anew. */
  replaces: z.array(line(60)).max(20).default([]),
});

/** The rule owner loads the holidays and swap days of some years. */
@Controller('calendars')
export class LoadCalendarController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(CONTEXT) private readonly context: OrganisationContext,
  ) {}

  @Post()
  @Access({ command: 'LoadCalendar', creates: true })
  async handle(
    @Body({ schema: calendarBody }) body: z.infer<typeof calendarBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const agency = await this.context.root();
    const request = { stream: calendarStream(agency), type: 'LoadCalendar', input: { agency, ...body } };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
