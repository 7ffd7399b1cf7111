import { about } from '@chidao/kernel';
import { defineAlias } from './define-alias.js';
import { evolve, initialState, receiversOf } from './directive.state.js';
import { draftDirective } from './draft-directive.js';
import { issueDirective } from './issue-directive.js';
import { registerDirective } from './register-directive.js';
import { resolveRecipients } from './resolve-recipients.js';
import { reviseDirectiveDraft } from './revise-directive-draft.js';
const commands = {
    DraftDirective: draftDirective,
    ReviseDirectiveDraft: reviseDirectiveDraft,
    IssueDirective: issueDirective,
    RegisterDirective: registerDirective,
    DefineAlias: defineAlias,
    ResolveRecipients: resolveRecipients,
};
const aboutOf = (state) => {
    if (state.status === 'None')
        return {};
    const registrar = state.status === 'InForce' ? state.registrar : null;
    return about({
        directives: [state.directive],
        issuers: [state.issuer],
        agencies: [state.issuer, registrar, ...receiversOf(state.expressions)],
    });
};
/** A directive, from its draft or registration on (lifecycle §3). */
export const directiveDecider = {
    category: 'directive',
    initialState,
    commands,
    evolve,
    about: aboutOf,
};
