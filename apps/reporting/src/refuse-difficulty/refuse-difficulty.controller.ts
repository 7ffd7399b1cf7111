import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId, reason } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyRefuseDifficulty = z.strictObject({ reason });

/** The assigner refuses it, with a reason. */
@Controller('difficulties/:difficulty/refuse')
export class RefuseDifficultyController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'RefuseDifficulty', seen: true })
  async handle(
    @Param('difficulty', { schema: pathId }) difficulty: string,
    @Body({ schema: bodyRefuseDifficulty }) body: z.infer<typeof bodyRefuseDifficulty>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('difficulty', difficulty);
    return answerOf(await this.service.send({ stream, type: 'RefuseDifficulty', input: body, context, options }));
  }
}
