import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { civilDate, id } from '../body-parts.js';
import { personStream } from '../streams.js';
import { SERVICE } from '../tokens.js';

const endBody = z.strictObject({ delegation: id, effectiveOn: civilDate });

/** A delegation ends; `effectiveOn` is the first day without it. */
@Controller('persons/:person/delegations/end')
export class EndDelegationController {
  constructor(@Inject(SERVICE) private readonly service: Service) {}

  @Post()
  @Access({ command: 'EndDelegation' })
  async handle(
    @Param('person', { schema: id }) person: string,
    @Body({ schema: endBody }) body: z.infer<typeof endBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const request = { stream: personStream(person), type: 'EndDelegation', input: body };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
