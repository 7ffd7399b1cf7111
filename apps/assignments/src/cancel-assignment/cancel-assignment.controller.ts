import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId, reason } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const cause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['recall', 'directiveEnded', 'obligationEnded']) }),
  z.strictObject({ kind: z.literal('duplicateOf'), assignment: z.uuid() }),
]);

const bodyCancelAssignment = z.strictObject({ cause, reason });

/** Who gave the work takes it back. */
@Controller('assignments/:assignment/cancel')
export class CancelAssignmentController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'CancelAssignment', seen: true })
  async handle(
    @Param('assignment', { schema: pathId }) assignment: string,
    @Body({ schema: bodyCancelAssignment }) body: z.infer<typeof bodyCancelAssignment>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('assignment', assignment);
    return answerOf(await this.service.send({ stream, type: 'CancelAssignment', input: body, context, options }));
  }
}
