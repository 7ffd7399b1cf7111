import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { CascadeAssignment } from '@chidao/assignments-domain';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

/** A unit below; without a date of its own it is due when the agency is. */
const unit = z.strictObject({ agency: z.uuid(), dueDate: z.iso.date().nullable().default(null) });

const bodyCascadeAssignment = z.strictObject({ units: z.array(unit).min(1).max(500) });

/** The agency passes the work on to units below it. */
@Controller('assignments/:assignment/cascade')
export class CascadeAssignmentController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'CascadeAssignment' })
  async handle(
    @Param('assignment', { schema: pathId }) assignment: string,
    @Body({ schema: bodyCascadeAssignment }) body: z.infer<typeof bodyCascadeAssignment>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const input: CascadeAssignment['input'] = body;
    const stream = streamOf('assignment', assignment);
    return answerOf(await this.service.send({ stream, type: 'CascadeAssignment', input, context, options }));
  }
}
