import type { Command } from '@chidao/kernel';
import { refuseIf } from '@chidao/kernel';
import type { PersonAssigned } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf, headOfAssignee, openOrRefuse } from './assignment.rule.js';

/** The head names the officer who handles it. */
export type AssignPerson = Command<
  'AssignPerson',
  { readonly person: string },
  { /** The person holds a post or a role in the agency that day. */ readonly isInUnit: boolean }
>;

export const assignPerson: AssignmentRule<AssignPerson> = {
  who: headOfAssignee,
  decide: ({ input, facts }, state): readonly PersonAssigned[] => {
    const open = openOrRefuse(state);
    refuseIf(!facts.isInUnit, 'PERSON_NOT_IN_UNIT');
    return [{ type: 'PersonAssigned', data: { ...addressOf(open), person: input.person } }];
  },
};
