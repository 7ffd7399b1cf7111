import { directiveDecider, numberDecider, obligationDecider } from '@chidao/directives-domain';
import { upcasters } from '@chidao/directives-publication';
import { registerProjections, registerTopics } from '@chidao/register';
import type { FactsFor, ServiceDefinition } from '@chidao/service';
import type { DirectivesContext } from './directives.context.js';
import { assignObligationFacts } from './facts/assign-obligation.facts.js';
import { authorityFacts } from './facts/authority.facts.js';
import { confirmObligationFacts } from './facts/confirm-obligation.facts.js';
import { defineAliasFacts } from './facts/define-alias.facts.js';
import { proposeObligationFacts } from './facts/propose-obligation.facts.js';
import { resolveRecipientsFacts } from './facts/resolve-recipients.facts.js';
import { obligationPlacesIndex } from './indexes/obligations.js';
import { issueDirectiveFacts } from './issue-directive/issue-directive.facts.js';
import { assignConfirmedPolicy } from './policies/assign-confirmed.js';
import { endWhenClosedPolicy } from './policies/end-when-closed.js';
import { readTextPolicy } from './policies/read-text.js';
import { resolveRecipientsPolicy } from './policies/resolve-recipients.js';
import { reviseDirectiveDraftFacts } from './revise-directive-draft/revise-directive-draft.facts.js';

const factsOf = (context: DirectivesContext): Readonly<Record<string, FactsFor>> => ({
  ReviseDirectiveDraft: reviseDirectiveDraftFacts(context),
  IssueDirective: issueDirectiveFacts(context),
  DefineAlias: defineAliasFacts(context),
  ResolveRecipients: resolveRecipientsFacts(context),
  ProposeObligation: proposeObligationFacts(context),
  ConfirmObligation: confirmObligationFacts(context),
  RejectObligation: authorityFacts(context),
  AssignObligation: assignObligationFacts(context),
  EndObligation: authorityFacts(context),
});

/** The directives service: what it decides, looks up and reacts to. */
export const directivesDefinition = (context: DirectivesContext): ServiceDefinition => ({
  name: 'directives',
  deciders: [directiveDecider, obligationDecider, numberDecider],
  upcasters,
  facts: factsOf(context),
  topics: registerTopics,
  lookups: registerProjections,
  indexes: [obligationPlacesIndex],
  policies: [],
  ownPolicies: [readTextPolicy(context), resolveRecipientsPolicy, assignConfirmedPolicy(context), endWhenClosedPolicy],
  clockDuties: [],
});
