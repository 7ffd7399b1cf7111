import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { streamOf } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, Commanding, answerOf, pathId } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { SERVICE } from '../tokens.js';

const bodyAssignPerson = z.strictObject({ person: z.uuid() });

/** The head names who handles it. */
@Controller('assignments/:assignment/assign-person')
export class AssignPersonController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'AssignPerson' })
  async handle(
    @Param('assignment', { schema: pathId }) assignment: string,
    @Body({ schema: bodyAssignPerson }) body: z.infer<typeof bodyAssignPerson>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const stream = streamOf('assignment', assignment);
    return answerOf(await this.service.send({ stream, type: 'AssignPerson', input: body, context, options }));
  }
}
