import { Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { SERVICE } from '../tokens.js';

/** An officer has the deadline computed again. */
@Controller('obligations/:obligation/resolve-deadline')
export class ResolveDeadlineController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'ResolveDeadline' })
  async handle(
    @Param('obligation', { schema: pathId }) obligation: string,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('obligation', obligation);
    return answerOf(await this.service.send({ stream, type: 'ResolveDeadline', input: {}, context, options }));
  }
}
