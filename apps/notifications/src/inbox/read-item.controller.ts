import { Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { SERVICE } from '../tokens.js';

/** A person of the receiving agency opens an item of the inbox. */
@Controller('inbox/:delivery/read')
export class ReadItemController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'NoteDeliveryRead' })
  async read(
    @Param('delivery', { schema: pathId }) delivery: string,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('delivery', delivery);
    const input = { person: context.actor.id };
    return answerOf(await this.service.send({ stream, type: 'NoteDeliveryRead', input, context, options }));
  }
}
