import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { BlobStore } from '@chidao/blobs';
import { requireStored } from '@chidao/blobs';
import { signedBody } from '@chidao/contract';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { SendUrge, Step } from '@chidao/notifications-domain';
import { stepsOf, urgeDecider } from '@chidao/notifications-domain';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { stepBody } from '../bodies/step.js';
import type { NotificationsContext } from '../notifications.context.js';
import { BLOBS, CONTEXT, SERVICE } from '../tokens.js';

const sendUrgeBody = z.strictObject({
  /** Without it: the newest step that waits. */
  step: stepBody.optional(),
  letter: z
    .strictObject({
      number: z.string().trim().min(1).max(100),
      date: z.iso.date(),
      signed: signedBody,
    })
    .nullable()
    .default(null),
});

/** The monitor or the assigner sends a planned urge: from the second rung on a signed công văn. */
@Controller('urges/:urge/send')
export class SendUrgeController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(CONTEXT) private readonly context: NotificationsContext,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  @Post()
  @Access({ command: 'SendUrge' })
  async handle(
    @Param('urge', { schema: pathId }) urge: string,
    @Body({ schema: sendUrgeBody }) { step, letter }: z.infer<typeof sendUrgeBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    await requireStored(this.blobs, letter?.signed.file ?? null);
    const stream = streamOf('urge', urge);
    const input: SendUrge['input'] = { step: step ?? (await this.waiting(stream)), letter };
    return answerOf(await this.service.send({ stream, type: 'SendUrge', input, context, options }));
  }

  /** The newest planned step; of a ladder with none, a step that the decision will not find. */
  private async waiting(stream: string): Promise<Step> {
    const steps = stepsOf(await this.context.stateOf(urgeDecider, stream));
    const planned = steps.findLast(({ status }) => status === 'Planned') ?? steps.at(-1);
    return planned?.step ?? { deadlineRevision: 1, rung: 'urgingLetter', offset: null, round: 0 };
  }
}
