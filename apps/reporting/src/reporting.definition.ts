import { assignmentsContracts } from '@chidao/assignments-contracts';
import { directivesContracts } from '@chidao/directives-contracts';
import { registerProjections, registerTopics } from '@chidao/register';
import {
  consolidationDecider,
  difficultyDecider,
  dutyDecider,
  occurrenceDecider,
  reportDecider,
} from '@chidao/reporting-domain';
import { upcasters } from '@chidao/reporting-publication';
import type { FactsFor, Policy, ServiceDefinition } from '@chidao/service';
import type { RecordedEvent } from '@chidao/kernel';
import { noteTime } from './clock/note-time.js';
import { scheduleDue } from './clock/schedule-due.js';
import { addReportersFacts } from './facts/add-reporters.facts.js';
import {
  contributionFacts,
  draftConsolidationFacts,
  expectedContributionFacts,
  openConsolidationFacts,
} from './facts/consolidation.facts.js';
import { defineReportDutyFacts } from './facts/define-report-duty.facts.js';
import { appointFocalAgencyFacts, linkHostDutyFacts, setCutoffRuleFacts } from './facts/duty.facts.js';
import { grantExtensionFacts } from './facts/grant-extension.facts.js';
import { raiseDifficultyFacts } from './facts/raise-difficulty.facts.js';
import { rulesFacts } from './facts/rules.facts.js';
import { scheduleOccurrenceFacts } from './facts/schedule-occurrence.facts.js';
import { requestExtensionFacts, sendConsolidationFacts } from './facts/signing.facts.js';
import { submitReportFacts } from './facts/submit-report.facts.js';
import { dutyPlacesIndex } from './indexes/duties.js';
import { occurrencePlacesIndex } from './indexes/occurrences.js';
import { assignmentCopiesLookup } from './lookups/assignments.js';
import { directiveCopiesLookup } from './lookups/directives.js';
import { obligationCopiesLookup } from './lookups/obligations.js';
import { defineDutiesPolicy } from './policies/define-duties.js';
import { endDutiesPolicy } from './policies/end-duties.js';
import { expectExtendedPolicy } from './policies/expect-extended.js';
import { includeLatePolicy } from './policies/include-late.js';
import { linkReportsPolicy } from './policies/link-reports.js';
import { noteContributionsPolicy } from './policies/note-contributions.js';
import { openConsolidationPolicy } from './policies/open-consolidation.js';
import { openScheduledPolicy } from './policies/open-scheduled.js';
import { openUndatedPolicy } from './policies/open-undated.js';
import { settleClosedPolicy } from './policies/settle-closed.js';
import { submitUpwardPolicy } from './policies/submit-upward.js';
import type { ReportingContext } from './reporting.context.js';

const factsOf = (context: ReportingContext): Readonly<Record<string, FactsFor>> => ({
  DefineReportDuty: defineReportDutyFacts(context),
  AddReporters: addReportersFacts(context),
  AppointFocalAgency: appointFocalAgencyFacts(context),
  SetCutoffRule: setCutoffRuleFacts(context),
  LinkHostDuty: linkHostDutyFacts(context),
  ScheduleOccurrence: scheduleOccurrenceFacts(context),
  OpenOccurrence: rulesFacts(context),
  LinkReport: rulesFacts(context),
  SendBackReport: rulesFacts(context),
  RequestExtension: requestExtensionFacts(context),
  GrantExtension: grantExtensionFacts(context),
  SubmitReport: submitReportFacts(context),
  OpenConsolidation: openConsolidationFacts(context),
  NoteContributionExpected: expectedContributionFacts(context),
  NoteContribution: contributionFacts(context),
  DraftConsolidation: draftConsolidationFacts(context),
  SendConsolidation: sendConsolidationFacts(context),
  RaiseDifficulty: raiseDifficultyFacts(context),
});

const ownPoliciesOf = (context: ReportingContext): readonly Policy<RecordedEvent>[] => [
  openUndatedPolicy(context),
  openScheduledPolicy,
  openConsolidationPolicy,
  linkReportsPolicy,
  noteContributionsPolicy,
  expectExtendedPolicy,
  settleClosedPolicy(context),
  submitUpwardPolicy(context),
  includeLatePolicy,
];

const TOPICS = [
  ...new Set([...registerTopics, ...[...directivesContracts, ...assignmentsContracts].map(({ topic }) => topic)]),
];

/** The reporting service: what it decides, looks up and reacts to. */
export const reportingDefinition = (context: ReportingContext): ServiceDefinition => ({
  name: 'reporting',
  deciders: [dutyDecider, occurrenceDecider, reportDecider, consolidationDecider, difficultyDecider],
  upcasters,
  facts: factsOf(context),
  topics: TOPICS,
  lookups: [...registerProjections, directiveCopiesLookup, obligationCopiesLookup, assignmentCopiesLookup],
  indexes: [dutyPlacesIndex, occurrencePlacesIndex],
  policies: [defineDutiesPolicy, endDutiesPolicy(context)],
  ownPolicies: ownPoliciesOf(context),
  clockDuties: [scheduleDue(context), noteTime(context)],
});
