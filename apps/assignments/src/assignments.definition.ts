import { assignmentDecider } from '@chidao/assignments-domain';
import { upcasters } from '@chidao/assignments-publication';
import { directivesContracts } from '@chidao/directives-contracts';
import { streamOf } from '@chidao/event-store';
import { deliveryReadV1 } from '@chidao/notifications-contracts';
import { registerProjections, registerTopics } from '@chidao/register';
import { difficultyAnsweredV1 } from '@chidao/reporting-contracts';
import type { ClockDuty, FactsFor, ServiceDefinition } from '@chidao/service';
import { findDue } from '@chidao/service';
import type { AssignmentsContext } from './assignments.context.js';
import { assignPersonFacts } from './facts/assign-person.facts.js';
import { cancelAssignmentFacts } from './facts/cancel-assignment.facts.js';
import { cascadeAssignmentFacts } from './facts/cascade-assignment.facts.js';
import { grantExtensionFacts } from './facts/grant-extension.facts.js';
import { moveDeadlineFacts } from './facts/move-deadline.facts.js';
import { rulesFacts } from './facts/rules.facts.js';
import { signingFactsOf } from './facts/signing.facts.js';
import { assignmentPlaces, assignmentPlacesIndex } from './indexes/assignments.js';
import { directiveReadingsLookup } from './lookups/directive-readings.js';
import { cancelEndedPolicy } from './policies/cancel-ended.js';
import { followLeadPolicy } from './policies/follow-lead.js';
import { followResolvedDeadlinePolicy } from './policies/follow-resolved-deadline.js';
import { makeAssignmentsPolicy } from './policies/make-assignments.js';
import { makeChildrenPolicy } from './policies/make-children.js';
import { moveAnsweredPolicy } from './policies/move-answered.js';
import { receiveMadePolicy } from './policies/receive-made.js';
import { receiveReadPolicy } from './policies/receive-read.js';

const factsOf = (context: AssignmentsContext): Readonly<Record<string, FactsFor>> => ({
  MakeAssignment: rulesFacts(context),
  RecordReceipt: rulesFacts(context),
  AssignPerson: assignPersonFacts(context),
  NoteProgress: rulesFacts(context),
  CascadeAssignment: cascadeAssignmentFacts(context),
  SubmitResult: signingFactsOf(context),
  SendBackResult: rulesFacts(context),
  MoveDeadline: moveDeadlineFacts(context),
  CancelAssignment: cancelAssignmentFacts(context),
  RequestExtension: signingFactsOf(context),
  GrantExtension: grantExtensionFacts(context),
});

/** Assignments without a deadline that have been silent too long (R10). */
const ageing = ({ readModels }: AssignmentsContext): ClockDuty => ({
  name: 'ageing',
  due: async (until) => {
    const due = await findDue(readModels, assignmentPlaces, until);
    return due.map(({ id, document }) => ({
      stream: streamOf('assignment', id),
      type: 'NoteTime',
      input: { asOf: document.dueAt ?? until },
      at: document.dueAt ?? until,
      key: {
        deadlineRevision: document.state.status === 'None' ? 0 : document.state.deadline.deadlineRevision,
        kind: `ageing/${document.dueAt}`,
      },
    }));
  },
});

const HEARD = [...directivesContracts, difficultyAnsweredV1, deliveryReadV1];
const TOPICS = [...new Set([...registerTopics, ...HEARD.map(({ topic }) => topic)])];

/** The assignments service: what it decides, looks up and reacts to. */
export const assignmentsDefinition = (context: AssignmentsContext): ServiceDefinition => ({
  name: 'assignments',
  deciders: [assignmentDecider],
  upcasters,
  facts: factsOf(context),
  topics: TOPICS,
  lookups: [...registerProjections, directiveReadingsLookup],
  indexes: [assignmentPlacesIndex],
  policies: [
    makeAssignmentsPolicy,
    cancelEndedPolicy(context),
    followResolvedDeadlinePolicy(context),
    receiveReadPolicy(context),
    moveAnsweredPolicy,
  ],
  ownPolicies: [makeChildrenPolicy, followLeadPolicy(context), receiveMadePolicy(context)],
  clockDuties: [ageing(context)],
});
