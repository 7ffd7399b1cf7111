import { Body, Controller, Inject, Post } from '@nestjs/common';
import type { CommandAnswer, CommandEnvelope } from '@chidao/http';
import { Access, answerOf, Commanding } from '@chidao/http';
import type { Service } from '@chidao/service';
import { defaultRuleSet } from '@chidao/timeliness';
import { z } from 'zod';
import { line } from '../body-parts.js';
import type { OrganisationContext } from '../organisation.context.js';
import { ruleSetStream } from '../streams.js';
import { CONTEXT, SERVICE } from '../tokens.js';

const values = z.record(z.string().max(60), z.unknown());

const draftBody = z.strictObject({
  version: line(60),
  /** Rules and settings of deadlines.md §6 and §7; the decider says which fields are wrong. Without it: its defaults. */
  rules: z.strictObject({ rules: values, deadline: values, settings: values }).optional(),
});

/** The rule owner drafts a rule set of the province. */
@Controller('rule-sets')
export class DraftRuleSetController {
  constructor(
    @Inject(SERVICE) private readonly service: Service,
    @Inject(CONTEXT) private readonly context: OrganisationContext,
  ) {}

  @Post()
  @Access({ command: 'DraftRuleSet', creates: true })
  async handle(
    @Body({ schema: draftBody }) { version, rules }: z.infer<typeof draftBody>,
    @Commanding() { context, options }: CommandEnvelope,
  ): Promise<CommandAnswer> {
    const agency = await this.context.root();
    const input = { agency, version, rules: rules ?? defaultRuleSet };
    const request = { stream: ruleSetStream(agency), type: 'DraftRuleSet', input };
    return answerOf(await this.service.send({ ...request, context, options }));
  }
}
