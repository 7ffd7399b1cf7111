import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { SubmitResult } from '@chidao/assignments-domain';
import type { BlobStore } from '@chidao/blobs';
import { putText, requireStored } from '@chidao/blobs';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, longText, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { signedBody } from '@chidao/contract';
import { evidenceBody, filesOf } from '../bodies/evidence.js';
import { BLOBS, SERVICE } from '../tokens.js';

const bodySubmitResult = z.strictObject({
  outcome: z.enum(['done', 'notNeeded']),
  text: longText,
  evidence: evidenceBody,
  /** The paper with the head's signature; the head's, where no signer is named. */
  signed: signedBody.nullable(),
  completedOn: z.iso.date().nullable().default(null),
});

/** The agency hands in its result, signed by its head. */
@Controller('assignments/:assignment/submit-result')
export class SubmitResultController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Access({ command: 'SubmitResult' })
  async handle(
    @Param('assignment', { schema: pathId }) assignment: string,
    @Body({ schema: bodySubmitResult }) body: z.infer<typeof bodySubmitResult>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    await requireStored(this.blobs, body.signed?.file ?? null, ...filesOf(body.evidence));
    const input: SubmitResult['input'] = { ...body, text: await putText(this.blobs, body.text) };
    const stream = streamOf('assignment', assignment);
    return answerOf(await this.service.send({ stream, type: 'SubmitResult', input, context, options }));
  }
}
