import { Body, Controller, Inject, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { putText } from '@chidao/blobs';
import { derivedId, streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, longText } from '@chidao/http';
import type { RaiseDifficulty } from '@chidao/reporting-domain';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { BLOBS, SERVICE } from '../tokens.js';

const bodyRaiseDifficulty = z.strictObject({
  kind: z.enum(['difficulty', 'scopeProposal']),
  obligation: z.uuid(),
  assignment: z.uuid().nullable(),
  occurrence: z.uuid().nullable(),
  text: longText,
});

/** An agency says what stands in the way of its work, or that it is beyond its powers. */
@Controller('difficulties')
export class RaiseDifficultyController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Access({ command: 'RaiseDifficulty' })
  async handle(
    @Body({ schema: bodyRaiseDifficulty }) body: z.infer<typeof bodyRaiseDifficulty>,
    @Commanding() { context }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const difficulty = derivedId('difficulty', context.commandId);
    const agency = context.standing?.agency ?? '';
    const text = await putText(this.blobs, body.text);
    const input: RaiseDifficulty['input'] = { ...body, difficulty, agency, text };
    const stream = streamOf('difficulty', difficulty);
    return answerOf(await this.service.send({ stream, type: 'RaiseDifficulty', input, context }));
  }
}
