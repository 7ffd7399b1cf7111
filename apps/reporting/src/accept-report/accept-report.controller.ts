import { Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { SERVICE } from '../tokens.js';

/** The receiving agency accepts the version that it has seen. */
@Controller('occurrences/:occurrence/accept')
export class AcceptReportController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'AcceptReport', seen: true })
  async handle(
    @Param('occurrence', { schema: pathId }) occurrence: string,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('occurrence', occurrence);
    return answerOf(await this.service.send({ stream, type: 'AcceptReport', input: {}, context, options }));
  }
}
