import type { ResolvedDeadline } from '@chidao/calendar';
import type { Command } from '@chidao/kernel';
import { byPolicy, holdsRole, refuse, refuseIf } from '@chidao/kernel';
import type { DeadlineResolved } from './obligation.events.js';
import type { ObligationRule } from './obligation.rule.js';
import { idsOf, isStanding } from './obligation.rule.js';

/** The deadline is computed again because an input changed (issue date, calendar). */
export type ResolveDeadline = Command<
  'ResolveDeadline',
  Record<string, never>,
  {
    readonly issueDateKnown: boolean;
    /** Null where the phrase was not understood. */
    readonly deadline: ResolvedDeadline | null;
  }
>;

export const resolveDeadline: ObligationRule<ResolveDeadline> = {
  who: ({ context }, { keeper }) => byPolicy(context) ?? holdsRole(context, 'officer', keeper),
  decide: ({ facts }, state): readonly DeadlineResolved[] => {
    refuseIf(!isStanding(state), state.status === 'Ended' ? 'OBLIGATION_ENDED' : 'OBLIGATION_NOT_CONFIRMED');
    refuseIf(!facts.issueDateKnown, 'ISSUE_DATE_UNKNOWN');
    const { deadline } = facts;
    if (deadline === null) return refuse('PHRASE_NOT_UNDERSTOOD');
    if (JSON.stringify(deadline) === JSON.stringify(state.deadline)) return [];
    return [{ type: 'DeadlineResolved', data: { ...idsOf(state), deadline, setBy: state.issuer } }];
  },
};
