import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import { roleSchema } from '@chidao/organisation-contracts';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { id, validity } from '../body-parts.js';
import { personStream } from '../streams.js';
import { SERVICE } from '../tokens.js';

const roleBody = z.strictObject({
  agency: id,
  role: roleSchema,
  scope: z.enum(['all', 'mattersGiven']).default('all'),
  ...validity,
});

/** A person gets a role in an agency. */
@Controller('persons/:person/roles')
export class GrantRoleController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'GrantRole' })
  async handle(
    @Param('person', { schema: id }) person: string,
    @Body({ schema: roleBody }) body: z.infer<typeof roleBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const request = { stream: personStream(person), type: 'GrantRole', input: body };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
