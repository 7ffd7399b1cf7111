import { Body, Controller, Inject, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { PlanUrge } from '@chidao/notifications-domain';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';
import { urgeId, urgeStream } from '../urges/urge-id.js';

const planUrgeBody = z.strictObject({
  subject: z.strictObject({ kind: z.enum(['assignment', 'occurrence']), id: pathId }),
  rung: z.enum(['reminder', 'urgingLetter']),
});

/** The monitor or the assigner urges beside the ladder. */
@Controller('urges')
export class PlanUrgeController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'PlanUrge' })
  async plan(
    @Body({ schema: planUrgeBody }) { subject, rung }: z.infer<typeof planUrgeBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = urgeStream(subject);
    const own = { offset: null, cause: 'person', round: null } as const;
    const input: PlanUrge['input'] = { urge: urgeId(subject), subject, rung, ...own };
    return answerOf(await this.service.send({ stream, type: 'PlanUrge', input, context, options }));
  }
}
