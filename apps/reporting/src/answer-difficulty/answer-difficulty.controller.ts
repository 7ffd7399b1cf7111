import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { putText } from '@chidao/blobs';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, longText, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { BLOBS, SERVICE } from '../tokens.js';

const bodyAnswerDifficulty = z.strictObject({ text: longText, newDue: z.iso.date().nullable() });

/** The assigner answers, and may give the assignment another deadline. */
@Controller('difficulties/:difficulty/answer')
export class AnswerDifficultyController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Access({ command: 'AnswerDifficulty', seen: true })
  async handle(
    @Param('difficulty', { schema: pathId }) difficulty: string,
    @Body({ schema: bodyAnswerDifficulty }) body: z.infer<typeof bodyAnswerDifficulty>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('difficulty', difficulty);
    const input = { ...body, text: await putText(this.blobs, body.text) };
    return answerOf(await this.service.send({ stream, type: 'AnswerDifficulty', input, context, options }));
  }
}
