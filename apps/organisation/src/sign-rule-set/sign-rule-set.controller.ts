import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import { z } from 'zod';
import { basis, civilDate, line } from '../body-parts.js';
import type { OrganisationContext } from '../organisation.context.js';
import { ruleSetStream } from '../streams.js';
import { CONTEXT, SERVICE } from '../tokens.js';

const signBody = z.strictObject({ legalBasis: basis, effectiveOn: civilDate });

/** The competent leader signs the draft seen. */
@Controller('rule-sets/:version/sign')
export class SignRuleSetController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(CONTEXT) private readonly context: OrganisationContext,
  ) {}

  @Post()
  @Access({ command: 'SignRuleSet', seen: true })
  async handle(
    @Param('version', { schema: line(60) }) version: string,
    @Body({ schema: signBody }) body: z.infer<typeof signBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const request = {
      stream: ruleSetStream(await this.context.root()),
      type: 'SignRuleSet',
      input: { version, ...body },
    };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
