import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { key } from '../bodies/key.js';
import { SERVICE } from '../tokens.js';

const bodyAppointFocalAgency = z.strictObject({ route: key, agency: z.uuid() });

/** The assigner names who collects the reports of a route. */
@Controller('report-duties/:duty/focal-agencies')
export class AppointFocalAgencyController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'AppointFocalAgency' })
  async handle(
    @Param('duty', { schema: pathId }) duty: string,
    @Body({ schema: bodyAppointFocalAgency }) body: z.infer<typeof bodyAppointFocalAgency>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('duty', duty);
    return answerOf(await this.service.send({ stream, type: 'AppointFocalAgency', input: body, context, options }));
  }
}
