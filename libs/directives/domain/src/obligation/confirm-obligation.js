import { refuse, refuseIf } from '@chidao/kernel';
import { differingFields } from './obligation.content.js';
import { idsOf, officerOrAssigner } from './obligation.rule.js';
/** A deadline, or `NONE` with a reason, must be given; for each recurrence of a report duty too. */
const hasOpenDeadline = ({ deadline, duties }) => deadline.value === null || duties.some(({ recurrences }) => recurrences.some(({ dueRule }) => dueRule === null));
export const confirmObligation = {
    who: ({ context, facts }, state) => context.actor.kind === 'person' ? officerOrAssigner(context, facts, state) : refuse('HUMAN_REQUIRED'),
    decide: ({ input, facts }, state) => {
        if (state.status !== 'Proposed' || state.content === null)
            return refuse('OBLIGATION_NOT_PROPOSED');
        refuseIf(hasOpenDeadline(input.content), 'DEADLINE_OR_REASON_REQUIRED');
        if (facts.anchors === null)
            return refuse('ANCHOR_NOT_IN_TEXT');
        const changed = differingFields(state.content, input.content);
        const data = { ...idsOf(state), content: input.content, anchors: facts.anchors, changed };
        return [{ type: 'ObligationConfirmed', data }];
    },
};
