import type { Command } from '@chidao/kernel';
import { refuseIf } from '@chidao/kernel';
import type { DeadlineRules } from '@chidao/timeliness';
import type { PersonAssigned, ReceiptRecorded } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf, openOrRefuse } from './assignment.rule.js';
import { receiptOf } from './record-receipt.js';
import { headOfAssignee } from './who.js';

/** The head names the officer who handles it; naming somebody shows that it was received. Quiet for who handles it already. */
export type AssignPerson = Command<
  'AssignPerson',
  { readonly person: string },
  DeadlineRules & { /** The person holds a post or a role in the agency that day. */ readonly isInUnit: boolean }
>;

export const assignPerson: AssignmentRule<AssignPerson> = {
  who: headOfAssignee,
  decide: ({ input, facts, context }, state): readonly (ReceiptRecorded | PersonAssigned)[] => {
    const open = openOrRefuse(state);
    refuseIf(!facts.isInUnit, 'PERSON_NOT_IN_UNIT');
    if (open.person === input.person) return [];
    const assigned: PersonAssigned = {
      type: 'PersonAssigned',
      data: { ...addressOf(open), person: input.person },
    };
    return open.status === 'Assigned' ? [receiptOf(open, 'auto', context.at, facts), assigned] : [assigned];
  },
};
