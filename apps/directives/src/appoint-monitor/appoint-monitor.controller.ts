import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyAppointMonitor = z.strictObject({
  agency: z.uuid(),
  /** Agencies by id, or expressions as written. */
  monitored: z.array(z.string().trim().min(1).max(500)).min(1).max(500),
  over: z.array(z.string().trim().min(1).max(300)).max(50).default([]),
});

/** An agency is told to follow, urge and inspect. */
@Controller('obligations/:obligation/monitors')
export class AppointMonitorController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'AppointMonitor' })
  async handle(
    @Param('obligation', { schema: pathId }) obligation: string,
    @Body({ schema: bodyAppointMonitor }) body: z.infer<typeof bodyAppointMonitor>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('obligation', obligation);
    return answerOf(await this.service.send({ stream, type: 'AppointMonitor', input: body, context, options }));
  }
}
