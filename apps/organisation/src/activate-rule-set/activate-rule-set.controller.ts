import { Controller, Inject, Param, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import { line } from '../body-parts.js';
import type { OrganisationContext } from '../organisation.context.js';
import { ruleSetStream } from '../streams.js';
import { CONTEXT, SERVICE } from '../tokens.js';

/** A signed rule set comes into force on its day. */
@Controller('rule-sets/:version/activate')
export class ActivateRuleSetController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(CONTEXT) private readonly context: OrganisationContext,
  ) {}

  @Post()
  @Access({ command: 'ActivateRuleSet', seen: true })
  async handle(
    @Param('version', { schema: line(60) }) version: string,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const request = { stream: ruleSetStream(await this.context.root()), type: 'ActivateRuleSet', input: { version } };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
