import { consolidationClosedV1 } from './consolidation-closed.v1.js';
import { consolidationSentV1 } from './consolidation-sent.v1.js';
import { difficultyRaisedV1 } from './difficulty-raised.v1.js';
import { difficultyAnsweredV1, difficultyForwardedV1, difficultyRefusedV1 } from './difficulty-settled.v1.js';
import { lateReportAddedV1 } from './late-report-added.v1.js';
import { occurrenceAgedV1, occurrenceExtendedV1, occurrenceExtensionRefusedV1 } from './occurrence-extended.v1.js';
import { occurrenceMissedV1 } from './occurrence-missed.v1.js';
import { occurrenceOpenedV1 } from './occurrence-opened.v1.js';
import {
  cutoffRuleSetV1,
  focalAgencyAppointedV1,
  hostDutyLinkedV1,
  reportDutyEndedV1,
  reportersAddedV1,
} from './report-duty-changed.v1.js';
import { reportDutyDefinedV1 } from './report-duty-defined.v1.js';
import { reportAcceptedV1, reportLinkedV1, reportSentBackV1 } from './report-linked.v1.js';
import { reportSubmittedV1 } from './report-submitted.v1.js';

export {
  consolidationClosedV1,
  consolidationSentV1,
  cutoffRuleSetV1,
  difficultyAnsweredV1,
  difficultyForwardedV1,
  difficultyRaisedV1,
  difficultyRefusedV1,
  focalAgencyAppointedV1,
  hostDutyLinkedV1,
  lateReportAddedV1,
  occurrenceAgedV1,
  occurrenceExtendedV1,
  occurrenceExtensionRefusedV1,
  occurrenceMissedV1,
  occurrenceOpenedV1,
  reportAcceptedV1,
  reportDutyDefinedV1,
  reportDutyEndedV1,
  reportersAddedV1,
  reportLinkedV1,
  reportSentBackV1,
  reportSubmittedV1,
};

/** Every public message of this context. */
export const reportingContracts = [
  reportDutyDefinedV1,
  reportersAddedV1,
  focalAgencyAppointedV1,
  cutoffRuleSetV1,
  hostDutyLinkedV1,
  reportDutyEndedV1,
  occurrenceOpenedV1,
  reportLinkedV1,
  reportAcceptedV1,
  reportSentBackV1,
  occurrenceMissedV1,
  occurrenceExtendedV1,
  occurrenceExtensionRefusedV1,
  occurrenceAgedV1,
  reportSubmittedV1,
  consolidationClosedV1,
  consolidationSentV1,
  lateReportAddedV1,
  difficultyRaisedV1,
  difficultyForwardedV1,
  difficultyAnsweredV1,
  difficultyRefusedV1,
] as const;
