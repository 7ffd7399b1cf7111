import type { Command } from '@chidao/kernel';
import { refuseIf } from '@chidao/kernel';
import type { WorkStarted } from './assignment.events.js';
import type { AssignmentRule, Rules } from './assignment.rule.js';
import { addressOf, assignee, listAtAfter, openOrRefuse } from './assignment.rule.js';

/** The agency begins. */
export type StartWork = Command<'StartWork', Record<string, never>, Rules>;

export const startWork: AssignmentRule<StartWork> = {
  who: assignee,
  decide: ({ facts, context }, state): readonly WorkStarted[] => {
    const open = openOrRefuse(state);
    refuseIf(open.started || open.status === 'Submitted', 'WORK_ALREADY_STARTED');
    return [{ type: 'WorkStarted', data: { ...addressOf(open), listAt: listAtAfter(context.at, open, facts) } }];
  },
};
