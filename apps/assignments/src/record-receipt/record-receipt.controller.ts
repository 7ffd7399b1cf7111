import { Controller, Inject, Param, Post } from '@nestjs/common';
import type { RecordReceipt } from '@chidao/assignments-domain';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { SERVICE } from '../tokens.js';

/** The clerk takes it in. */
@Controller('assignments/:assignment/receive')
export class RecordReceiptController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'RecordReceipt' })
  async handle(
    @Param('assignment', { schema: pathId }) assignment: string,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const input: RecordReceipt['input'] = { source: 'ui' };
    const stream = streamOf('assignment', assignment);
    return answerOf(await this.service.send({ stream, type: 'RecordReceipt', input, context, options }));
  }
}
