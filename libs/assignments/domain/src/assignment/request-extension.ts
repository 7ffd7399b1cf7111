import type { Command } from '@chidao/kernel';
import type { DeadlineRules, ExtensionForm, SigningFacts } from '@chidao/timeliness';
import { askedExtension } from '@chidao/timeliness';
import type { ExtensionRequested } from './assignment.events.js';
import type { AssignmentRule } from './assignment.rule.js';
import { addressOf, openOrRefuse } from './assignment.rule.js';
import { headOfAssignee } from './who.js';

/** The head of the agency asks for more time, in the form of R24. */
export type RequestExtension = Command<'RequestExtension', ExtensionForm, DeadlineRules & SigningFacts>;

export const requestExtension: AssignmentRule<RequestExtension> = {
  who: headOfAssignee,
  decide: ({ input, facts, context }, state): readonly ExtensionRequested[] => {
    const open = openOrRefuse(state);
    const asked = askedExtension(input, open, facts, context.at);
    return [{ type: 'ExtensionRequested', data: { ...addressOf(open), ...asked } }];
  },
};
