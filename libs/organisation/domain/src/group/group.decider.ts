import type { Command, CommandRule, Decider } from '@chidao/kernel';
import { about, evolveBy, refuse, refuseIf } from '@chidao/kernel';
import { inRole } from '../register/registrar.js';
import type { GroupFacts } from './definition.js';
import { agenciesNamedBy, refuseUnclear } from './definition.js';
import type { GroupChanged, GroupDefined, GroupEvent } from './group.events.js';

/** Gives words the meaning of a set of agencies. */
export type DefineGroup = Command<'DefineGroup', GroupDefined['data'], GroupFacts>;

/** Gives the same words another meaning from a day on. */
export type ChangeGroup = Command<'ChangeGroup', Omit<GroupChanged['data'], 'group'>, GroupFacts>;

export type GroupState =
  { readonly status: 'None' } | { readonly status: 'Defined'; readonly group: string; readonly latest: string };

type Rule<C extends Command> = CommandRule<C, GroupState, GroupEvent>;

const defineGroup: Rule<DefineGroup> = {
  who: ({ context }) => inRole(context, 'orgRegistrar'),
  decide: ({ input, facts }, state): readonly GroupDefined[] => {
    refuseIf(state.status !== 'None', 'GROUP_EXPRESSION_DUPLICATE', { group: input.group });
    refuseIf(input.expression.trim() === '', 'INPUT_INVALID', { fields: ['expression'] });
    refuseUnclear(input, facts);
    return [{ type: 'GroupDefined', data: input }];
  },
};

const changeGroup: Rule<ChangeGroup> = {
  who: ({ context }) => inRole(context, 'orgRegistrar'),
  decide: ({ input, facts }, state): readonly GroupChanged[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    refuseIf(input.effectiveOn < state.latest, 'INPUT_INVALID', { fields: ['effectiveOn'] });
    refuseUnclear(input, facts);
    return [{ type: 'GroupChanged', data: { group: state.group, ...input } }];
  },
};

const commands = { DefineGroup: defineGroup, ChangeGroup: changeGroup } satisfies Decider<
  DefineGroup | ChangeGroup,
  GroupState,
  GroupEvent
>['commands'];

/** A group expression, kept as written and resolved as of a date (lifecycle §1.5). */
export const groupDecider: Decider<DefineGroup | ChangeGroup, GroupState, GroupEvent> = {
  category: 'group',
  initialState: { status: 'None' },
  commands,
  evolve: evolveBy<GroupState, GroupEvent>({
    GroupDefined: (_, { data }) => ({ status: 'Defined', group: data.group, latest: data.effectiveOn }),
    GroupChanged: (state, { data }) => (state.status === 'None' ? state : { ...state, latest: data.effectiveOn }),
  }),
  about: (_, { data }) => about({ agencies: agenciesNamedBy(data.definition) }),
};
