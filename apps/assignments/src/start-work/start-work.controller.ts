import { Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { SERVICE } from '../tokens.js';

/** The agency begins. */
@Controller('assignments/:assignment/start')
export class StartWorkController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'StartWork' })
  async handle(
    @Param('assignment', { schema: pathId }) assignment: string,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('assignment', assignment);
    return answerOf(await this.service.send({ stream, type: 'StartWork', input: {}, context, options }));
  }
}
