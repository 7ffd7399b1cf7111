import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { signedBody } from '@chidao/contract';
import { requireStored } from '@chidao/blobs';
import { BLOBS, SERVICE } from '../tokens.js';

const bodySendConsolidation = z.strictObject({
  /** Signed by who approved it, where no signer is named. */
  signed: signedBody.nullable(),
});

/** The clerk of the focal agency sends the signed consolidation upward. */
@Controller('consolidations/:consolidation/send')
export class SendConsolidationController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Access({ command: 'SendConsolidation', seen: true })
  async handle(
    @Param('consolidation', { schema: pathId }) consolidation: string,
    @Body({ schema: bodySendConsolidation }) body: z.infer<typeof bodySendConsolidation>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    await requireStored(this.blobs, body.signed?.file ?? null);
    const stream = streamOf('consolidation', consolidation);
    return answerOf(await this.service.send({ stream, type: 'SendConsolidation', input: body, context, options }));
  }
}
