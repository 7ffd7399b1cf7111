import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { derivedId } from '@chidao/event-store';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { basis, delegationScope, id, validity } from '../body-parts.js';
import { personStream } from '../streams.js';
import { SERVICE } from '../tokens.js';

const delegationBody = z.strictObject({ agency: id, scope: delegationScope, basis, ...validity });

/** A head hands power to a person in writing. */
@Controller('persons/:person/delegations')
export class GrantDelegationController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'GrantDelegation' })
  async handle(
    @Param('person', { schema: id }) person: string,
    @Body({ schema: delegationBody }) body: z.infer<typeof delegationBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const input = { delegation: derivedId('delegation', context.commandId), ...body };
    const request = { stream: personStream(person), type: 'GrantDelegation', input };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
