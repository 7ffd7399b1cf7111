import { assignmentsContracts } from '@chidao/assignments-contracts';
import { directiveDecider, numberDecider, obligationDecider } from '@chidao/directives-domain';
import { upcasters } from '@chidao/directives-publication';
import { registerProjections, registerTopics } from '@chidao/register';
import { reportingContracts } from '@chidao/reporting-contracts';
import type { FactsFor, ServiceDefinition } from '@chidao/service';
import type { DirectivesContext } from './directives.context.js';
import { addAnchorFacts } from './facts/add-anchor.facts.js';
import { appointOverseerFacts } from './facts/appoint-overseer.facts.js';
import { assignObligationFacts } from './facts/assign-obligation.facts.js';
import { authorityFacts } from './facts/authority.facts.js';
import { confirmObligationFacts } from './facts/confirm-obligation.facts.js';
import { defineAliasFacts } from './facts/define-alias.facts.js';
import { proposeObligationFacts } from './facts/propose-obligation.facts.js';
import { recordPeriodEvidenceFacts } from './facts/record-period-evidence.facts.js';
import { registerDirectiveFacts } from './facts/register-directive.facts.js';
import { resolveDeadlineFacts } from './facts/resolve-deadline.facts.js';
import { resolveRecipientsFacts } from './facts/resolve-recipients.facts.js';
import { directiveTextsIndex } from './indexes/directive-texts.js';
import { obligationPlacesIndex } from './indexes/obligations.js';
import { assignmentCopiesLookup } from './lookups/assignments.js';
import { dutyFocalAgencies } from './lookups/duties.js';
import { issueDirectiveFacts } from './issue-directive/issue-directive.facts.js';
import { assignConfirmedPolicy } from './policies/assign-confirmed.js';
import { endWhenClosedPolicy } from './policies/end-when-closed.js';
import { noteClosuresPolicy } from './policies/note-closures.js';
import { readTextPolicy } from './policies/read-text.js';
import { recomputeDeadlinesPolicy } from './policies/recompute-deadlines.js';
import { recordEvidencePolicy } from './policies/record-evidence.js';
import { resolveRecipientsPolicy } from './policies/resolve-recipients.js';
import { releaseNumberFacts } from './release-number/release-number.facts.js';
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
  RegisterDirective: registerDirectiveFacts(context),
  ReleaseNumber: releaseNumberFacts(context),
  AddAnchor: addAnchorFacts(context),
  AppointMonitor: appointOverseerFacts(context),
  AppointSupervisor: appointOverseerFacts(context),
  ResolveDeadline: resolveDeadlineFacts(context),
  RecordPeriodEvidence: recordPeriodEvidenceFacts(context),
  EndObligation: authorityFacts(context),
});

const TOPICS = [
  ...new Set([...registerTopics, ...[...assignmentsContracts, ...reportingContracts].map(({ topic }) => topic)]),
];

/** The directives service: what it decides, looks up and reacts to. */
export const directivesDefinition = (context: DirectivesContext): ServiceDefinition => ({
  name: 'directives',
  deciders: [directiveDecider, obligationDecider, numberDecider],
  upcasters,
  facts: factsOf(context),
  topics: TOPICS,
  lookups: [...registerProjections, dutyFocalAgencies, assignmentCopiesLookup],
  indexes: [obligationPlacesIndex, directiveTextsIndex],
  policies: [noteClosuresPolicy(context), recordEvidencePolicy(context), recomputeDeadlinesPolicy(context)],
  ownPolicies: [
    readTextPolicy(context),
    resolveRecipientsPolicy,
    assignConfirmedPolicy(context),
    endWhenClosedPolicy(context),
  ],
  clockDuties: [],
});
