import type { Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import { inRole } from '../register/registrar.js';
import { holdsOn } from '../register/validity.js';
import type { HeadTermEnded, OrgUnitEvent } from './org-unit.events.js';
import type { OrgUnitState } from './org-unit.state.js';
import { isTermOf } from './org-unit.state.js';

/** Records that somebody leaves a post; `effectiveOn` is the first day without it. */
export type EndHeadTerm = Command<'EndHeadTerm', Omit<HeadTermEnded['data'], 'agency'>>;

export const endHeadTerm: CommandRule<EndHeadTerm, OrgUnitState, OrgUnitEvent> = {
  who: ({ context }) => inRole(context, 'orgRegistrar'),
  decide: ({ input }, state): readonly HeadTermEnded[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    const inOffice = state.terms.some((term) => isTermOf(term, input) && holdsOn(term, input.effectiveOn));
    refuseIf(!inOffice, 'HEAD_NOT_IN_OFFICE', { person: input.person });
    return [{ type: 'HeadTermEnded', data: { agency: state.agency, ...input } }];
  },
};
