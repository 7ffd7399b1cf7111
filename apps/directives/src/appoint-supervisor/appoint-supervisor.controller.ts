import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyAppointSupervisor = z.strictObject({
  agency: z.uuid(),
  /** Agencies by id, or expressions as written. */
  monitored: z.array(z.string().trim().min(1).max(500)).min(1).max(500),
  over: z.array(z.string().trim().min(1).max(300)).max(50).default([]),
});

/** A body is told to oversee. */
@Controller('obligations/:obligation/supervisors')
export class AppointSupervisorController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'AppointSupervisor' })
  async handle(
    @Param('obligation', { schema: pathId }) obligation: string,
    @Body({ schema: bodyAppointSupervisor }) body: z.infer<typeof bodyAppointSupervisor>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('obligation', obligation);
    return answerOf(await this.service.send({ stream, type: 'AppointSupervisor', input: body, context, options }));
  }
}
