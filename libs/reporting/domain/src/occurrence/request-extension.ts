import type { Command, CommandRule } from '@chidao/kernel';
import { headsAgency, refuse } from '@chidao/kernel';
import type { DeadlineRules, ExtensionForm, SigningFacts } from '@chidao/timeliness';
import { askedExtension } from '@chidao/timeliness';
import { addressOf } from './occurrence-address.js';
import type { ExtensionRequested, OccurrenceEvent } from './occurrence.events.js';
import type { OccurrenceState } from './occurrence.state.js';

/** The head of the agency asks for more time, in the form of R24. */
export type RequestExtension = Command<'RequestExtension', ExtensionForm, DeadlineRules & SigningFacts>;

export const requestExtension: CommandRule<RequestExtension, OccurrenceState, OccurrenceEvent> = {
  who: ({ context }, state) => headsAgency(context, state.status === 'None' ? null : state.agency),
  decide: ({ input, facts, context }, state): readonly ExtensionRequested[] => {
    if (state.status !== 'Open') return refuse('OCCURRENCE_NOT_OPEN', { status: state.status });
    const asked = askedExtension(input, state, facts, context.at);
    return [{ type: 'ExtensionRequested', data: { ...addressOf(state), ...asked } }];
  },
};
