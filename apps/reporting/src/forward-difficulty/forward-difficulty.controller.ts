import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { putText } from '@chidao/blobs';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, longText, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { BLOBS, SERVICE } from '../tokens.js';

const bodyForwardDifficulty = z.strictObject({ opinion: longText });

/** The focal agency passes it on with its opinion. */
@Controller('difficulties/:difficulty/forward')
export class ForwardDifficultyController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Access({ command: 'ForwardDifficulty', seen: true })
  async handle(
    @Param('difficulty', { schema: pathId }) difficulty: string,
    @Body({ schema: bodyForwardDifficulty }) body: z.infer<typeof bodyForwardDifficulty>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('difficulty', difficulty);
    const input = { opinion: await putText(this.blobs, body.opinion) };
    return answerOf(await this.service.send({ stream, type: 'ForwardDifficulty', input, context, options }));
  }
}
