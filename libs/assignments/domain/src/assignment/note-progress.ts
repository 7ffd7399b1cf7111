import type { Command } from '@chidao/kernel';
import { refuseIf } from '@chidao/kernel';
import type { ProgressNoted } from './assignment.events.js';
import type { AssignmentRule, Rules } from './assignment.rule.js';
import { addressOf, listAtAfter, openOrRefuse } from './assignment.rule.js';
import { assignee } from './who.js';

/** How far the work is; `note` is the hash of the words, `percent` 0 to 100. */
export type NoteProgress = Command<'NoteProgress', { readonly note: string; readonly percent: number | null }, Rules>;

const isShare = (percent: number): boolean => Number.isInteger(percent) && percent >= 0 && percent <= 100;

export const noteProgress: AssignmentRule<NoteProgress> = {
  who: assignee,
  decide: ({ input, facts, context }, state): readonly ProgressNoted[] => {
    const open = openOrRefuse(state);
    refuseIf(input.percent !== null && !isShare(input.percent), 'INPUT_INVALID', { field: 'percent' });
    const listAt = open.status === 'Submitted' ? null : listAtAfter(context.at, open, facts);
    return [{ type: 'ProgressNoted', data: { ...addressOf(open), ...input, listAt } }];
  },
};
