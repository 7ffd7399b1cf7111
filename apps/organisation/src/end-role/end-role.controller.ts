import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import { roleSchema } from '@chidao/organisation-contracts';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { civilDate, id } from '../body-parts.js';
import { personStream } from '../streams.js';
import { SERVICE } from '../tokens.js';

const endBody = z.strictObject({ agency: id, role: roleSchema, effectiveOn: civilDate });

/** A person gives a role back; `effectiveOn` is the first day without it. */
@Controller('persons/:person/roles/end')
export class EndRoleController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'EndRole' })
  async handle(
    @Param('person', { schema: id }) person: string,
    @Body({ schema: endBody }) body: z.infer<typeof endBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const request = { stream: personStream(person), type: 'EndRole', input: body };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
