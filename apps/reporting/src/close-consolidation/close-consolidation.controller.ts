import { Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { SERVICE } from '../tokens.js';

/** The focal agency closes the period: "52/58 đơn vị; thiếu: …". */
@Controller('consolidations/:consolidation/close')
export class CloseConsolidationController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'CloseConsolidation', seen: true })
  async handle(
    @Param('consolidation', { schema: pathId }) consolidation: string,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('consolidation', consolidation);
    return answerOf(await this.service.send({ stream, type: 'CloseConsolidation', input: {}, context, options }));
  }
}
