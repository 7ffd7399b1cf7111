import type { Command, CommandRule } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import type { Founding } from '../register/registrar.js';
import { byRegistrar } from '../register/registrar.js';
import { overlap, refuseEmpty, within } from '../register/validity.js';
import type { HeadAppointed, OrgUnitEvent } from './org-unit.events.js';
import type { OrgUnitState, Term } from './org-unit.state.js';
import { isTermOf } from './org-unit.state.js';

/** Records who leads the agency: one head at a time, any number of deputies. */
export type AppointHead = Command<
  'AppointHead',
  Omit<HeadAppointed['data'], 'agency'>,
  Founding & { readonly personKnown: boolean }
>;

/** Two heads never serve at once, nor does one person twice in the same post. */
const collide = (one: Term, other: Term): boolean =>
  overlap(one, other) && (isTermOf(one, other) || (one.post === 'head' && other.post === 'head'));

export const appointHead: CommandRule<AppointHead, OrgUnitState, OrgUnitEvent> = {
  who: ({ context, facts }) => byRegistrar(context, facts),
  decide: ({ input, facts }, state): readonly HeadAppointed[] => {
    if (state.status === 'None') return refuse('NOT_FOUND');
    refuseIf(!facts.personKnown, 'INPUT_INVALID', { fields: ['person'] });
    refuseEmpty(input);
    const term = { ...input, until: input.until ?? state.until };
    refuseIf(!within(term, state), 'ORG_UNIT_NOT_VALID', { agency: state.agency });
    const taken = state.terms.find((held) => collide(held, term));
    refuseIf(taken !== undefined, 'TERM_OVERLAPS', { person: taken?.person, effectiveOn: taken?.effectiveOn });
    return [{ type: 'HeadAppointed', data: { agency: state.agency, ...input } }];
  },
};
