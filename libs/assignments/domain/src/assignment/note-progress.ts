import type { BlobRef, Command } from '@chidao/kernel';
import { refuseIf } from '@chidao/kernel';
import type { DeadlineRules } from '@chidao/timeliness';
import type { ProgressNoted } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf, listAtAfter, openOrRefuse } from './assignment.rule.js';
import { assignee } from './who.js';

/** How far the work is, in words and in percent from 0 to 100. */
export type NoteProgress = Command<
  'NoteProgress',
  { readonly note: BlobRef; readonly percent: number | null },
  DeadlineRules
>;

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
