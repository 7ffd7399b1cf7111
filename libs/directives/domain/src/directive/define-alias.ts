import type { Command, CommandRule } from '@chidao/kernel';
import { byProgram, byPolicy, holdsRole, refuse, refuseIf } from '@chidao/kernel';
import type { AliasDefined, DirectiveAddress, DirectiveEvent } from './directive.events.js';
import type { DirectiveState } from './directive.state.js';
import { addressOf, keeperOf } from './directive.state.js';

/** A short name that the text defines ("sau đây gọi là …"). */
export type DefineAlias = Command<
  'DefineAlias',
  Omit<AliasDefined['data'], keyof DirectiveAddress>,
  {
    /** Whether the words quoted by the anchor stand there in the present text. */
    readonly anchorHolds: boolean;
  }
>;

export const defineAlias: CommandRule<DefineAlias, DirectiveState, DirectiveEvent> = {
  who: ({ context }, state) =>
    byProgram(context) ?? byPolicy(context) ?? holdsRole(context, 'officer', keeperOf(state)),
  decide: ({ input, facts }, state): readonly AliasDefined[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    refuseIf(!facts.anchorHolds, 'ANCHOR_NOT_IN_TEXT');
    refuseIf(
      state.aliases.some(({ name }) => name === input.name),
      'ALIAS_ALREADY_DEFINED',
      { name: input.name },
    );
    return [{ type: 'AliasDefined', data: { ...addressOf(state), ...input } }];
  },
};
