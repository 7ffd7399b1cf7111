import type { About, Decider } from '@chidao/kernel';
import { about } from '@chidao/kernel';
import type { DefineAlias } from './define-alias.js';
import { defineAlias } from './define-alias.js';
import type { DirectiveEvent } from './directive.events.js';
import type { DirectiveState } from './directive.state.js';
import { evolve, initialState, receiversOf } from './directive.state.js';
import type { DraftDirective } from './draft-directive.js';
import { draftDirective } from './draft-directive.js';
import type { IssueDirective } from './issue-directive.js';
import { issueDirective } from './issue-directive.js';
import type { RegisterDirective } from './register-directive.js';
import { registerDirective } from './register-directive.js';
import type { ResolveRecipients } from './resolve-recipients.js';
import { resolveRecipients } from './resolve-recipients.js';
import type { ReviseDirectiveDraft } from './revise-directive-draft.js';
import { reviseDirectiveDraft } from './revise-directive-draft.js';

export type DirectiveCommand =
  DraftDirective | ReviseDirectiveDraft | IssueDirective | RegisterDirective | DefineAlias | ResolveRecipients;

const commands = {
  DraftDirective: draftDirective,
  ReviseDirectiveDraft: reviseDirectiveDraft,
  IssueDirective: issueDirective,
  RegisterDirective: registerDirective,
  DefineAlias: defineAlias,
  ResolveRecipients: resolveRecipients,
} satisfies Decider<DirectiveCommand, DirectiveState, DirectiveEvent>['commands'];

const aboutOf = (state: DirectiveState): About => {
  if (state.status === 'None') return {};
  const { directive, issuer, keeper } = state;
  const registrar = state.status === 'InForce' ? state.registrar : null;
  return about({
    directives: [directive],
    issuers: [issuer],
    agencies: [issuer, keeper, registrar, ...receiversOf(state.expressions)],
  });
};

/** A directive, from its draft or registration on (lifecycle §3). */
export const directiveDecider: Decider<DirectiveCommand, DirectiveState, DirectiveEvent> = {
  category: 'directive',
  initialState,
  commands,
  evolve,
  about: aboutOf,
};
