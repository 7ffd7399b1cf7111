import type { Command } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';
import type { PartAnchor } from '../text/anchor.js';
import type { ObligationContent } from './obligation.content.js';
import { differingFields } from './obligation.content.js';
import type { ObligationConfirmed } from './obligation.events.js';
import type { AuthorityFacts, ObligationRule } from './obligation.rule.js';
import { idsOf, officerOrAssigner } from './obligation.rule.js';

/** A person confirms what the text obliges to, as proposed or corrected. Without a lead it could never be given to anybody. */
export type ConfirmObligation = Command<
  'ConfirmObligation',
  { readonly content: ObligationContent },
  AuthorityFacts & {
    /** The proposal's anchors in the present text; null where the words of its duty are gone. */
    readonly anchors: readonly PartAnchor[] | null;
  }
>;

/** A deadline, or `NONE` with a reason, must be given; for each recurrence of a report duty too. */
const hasOpenDeadline = ({ deadline, duties }: ObligationContent): boolean =>
  deadline.value === null || duties.some(({ recurrences }) => recurrences.some(({ dueRule }) => dueRule === null));

export const confirmObligation: ObligationRule<ConfirmObligation> = {
  who: ({ context, facts }, state) =>
    context.actor.kind === 'person' ? officerOrAssigner(context, facts, state) : refuse('HUMAN_REQUIRED'),
  decide: ({ input, facts }, state): readonly ObligationConfirmed[] => {
    if (state.status !== 'Proposed' || state.content === null) return refuse('OBLIGATION_NOT_PROPOSED');
    refuseIf(input.content.leads.length === 0, 'LEAD_MISSING');
    refuseIf(hasOpenDeadline(input.content), 'DEADLINE_OR_REASON_REQUIRED');
    if (facts.anchors === null) return refuse('ANCHOR_NOT_IN_TEXT');
    const changed = differingFields(state.content, input.content);
    const data = { ...idsOf(state), content: input.content, anchors: facts.anchors, changed };
    return [{ type: 'ObligationConfirmed', data }];
  },
};
