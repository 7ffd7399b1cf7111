import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, line, pathId, reason } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { signedBody } from '@chidao/contract';
import { requireStored } from '@chidao/blobs';
import { BLOBS, SERVICE } from '../tokens.js';

const bodyRequestExtension = z.strictObject({
  newDue: z.iso.date(),
  reason,
  progress: line,
  basis: line.nullable(),
  /** The request with the head's signature; the head's, where no signer is named. */
  signed: signedBody.nullable(),
});

/** The head of the agency asks for more time (R24). */
@Controller('assignments/:assignment/request-extension')
export class RequestExtensionController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Access({ command: 'RequestExtension' })
  async handle(
    @Param('assignment', { schema: pathId }) assignment: string,
    @Body({ schema: bodyRequestExtension }) body: z.infer<typeof bodyRequestExtension>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    await requireStored(this.blobs, body.signed?.file ?? null);
    const stream = streamOf('assignment', assignment);
    return answerOf(await this.service.send({ stream, type: 'RequestExtension', input: body, context, options }));
  }
}
