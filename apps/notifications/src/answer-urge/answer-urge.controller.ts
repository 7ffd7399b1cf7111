import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { putText } from '@chidao/blobs';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { AnswerUrge } from '@chidao/notifications-domain';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { stepBody } from '../bodies/step.js';
import { BLOBS, SERVICE } from '../tokens.js';

const answerUrgeBody = z.strictObject({
  text: z.string().trim().min(1).max(100_000),
  /** Without it: the newest urge that was sent. */
  step: stepBody.nullable().default(null),
});

/** The urged agency answers. */
@Controller('urges/:urge/answer')
export class AnswerUrgeController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Access({ command: 'AnswerUrge' })
  async answer(
    @Param('urge', { schema: pathId }) urge: string,
    @Body({ schema: answerUrgeBody }) body: z.infer<typeof answerUrgeBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('urge', urge);
    const input: AnswerUrge['input'] = { step: body.step, text: await putText(this.blobs, body.text) };
    return answerOf(await this.service.send({ stream, type: 'AnswerUrge', input, context, options }));
  }
}
