import type { Command, CommandRule } from '@chidao/kernel';
import { byPolicy, holdsRole, refuse, refuseIf } from '@chidao/kernel';
import type { DirectiveEvent, RecipientsResolved, ResolvedExpression } from './directive.events.js';
import type { DirectiveState } from './directive.state.js';
import { addressOf, keeperOf, receiversOf } from './directive.state.js';

/** Turns the expressions of the document into agencies as of a civil date. */
export type ResolveRecipients = Command<
  'ResolveRecipients',
  { readonly asOf: string },
  { readonly expressions: readonly ResolvedExpression[] }
>;

const missingFrom = (list: readonly string[], other: readonly string[]): readonly string[] =>
  list.filter((id) => !other.includes(id));

export const resolveRecipients: CommandRule<ResolveRecipients, DirectiveState, DirectiveEvent> = {
  who: ({ context }, state) => byPolicy(context) ?? holdsRole(context, 'officer', keeperOf(state)),
  decide: ({ input, facts }, state): readonly RecipientsResolved[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    refuseIf(state.status !== 'InForce', 'DIRECTIVE_NOT_IN_FORCE');
    const before = receiversOf(state.expressions);
    const now = receiversOf(facts.expressions);
    return [
      {
        type: 'RecipientsResolved',
        data: {
          ...addressOf(state),
          asOf: input.asOf,
          expressions: facts.expressions,
          added: missingFrom(now, before),
          removed: missingFrom(before, now),
          unresolved: facts.expressions.filter(({ agencies }) => agencies.length === 0).map(({ text }) => text),
        },
      },
    ];
  },
};
