import type { Command } from '@chidao/kernel';
import { refuseIf } from '@chidao/kernel';
import type { WorkStarted } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf, openOrRefuse } from './assignment.rule.js';
import { assignee } from './who.js';

/** The agency begins. Beginning is no news of the work, so it does not end a silence (lifecycle §15). */
export type StartWork = Command<'StartWork', Record<string, never>>;

export const startWork: AssignmentRule<StartWork> = {
  who: assignee,
  decide: (_, state): readonly WorkStarted[] => {
    const open = openOrRefuse(state);
    refuseIf(open.status === 'InProgress' || open.status === 'Submitted', 'WORK_ALREADY_STARTED');
    return [{ type: 'WorkStarted', data: addressOf(open) }];
  },
};
