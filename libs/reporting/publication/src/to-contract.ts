import type { Contract } from '@chidao/contract';
import type { RecordedEvent, ToContract } from '@chidao/kernel';
import { publishBy } from '@chidao/kernel';
import {
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
} from '@chidao/reporting-contracts';
import { reportSubmitted } from './report-submitted.js';

type Row = readonly [type: string, mapping: (event: RecordedEvent) => object];

/** The fields that the contract declares, taken from the event as they are. What it does not declare stays private. */
const fields = ({ type, schema }: Contract): Row => [
  type,
  ({ data, about }) => {
    const known: Readonly<Record<string, unknown>> = { ...data, about };
    return Object.fromEntries(Object.keys(schema.shape).map((field) => [field, known[field]]));
  },
];

/** What of this context is public: drafts, contributions and pending requests stay private. */
export const toContract: ToContract = publishBy({
  'duty/ReportDutyDefined': fields(reportDutyDefinedV1),
  'duty/ReportersAdded': fields(reportersAddedV1),
  'duty/FocalAgencyAppointed': fields(focalAgencyAppointedV1),
  'duty/CutoffRuleSet': fields(cutoffRuleSetV1),
  'duty/HostDutyLinked': fields(hostDutyLinkedV1),
  'duty/ReportDutyEnded': fields(reportDutyEndedV1),
  'occurrence/OccurrenceOpened': fields(occurrenceOpenedV1),
  'occurrence/ReportLinked': fields(reportLinkedV1),
  'occurrence/ReportAccepted': fields(reportAcceptedV1),
  'occurrence/ReportSentBack': fields(reportSentBackV1),
  'occurrence/OccurrenceMissed': fields(occurrenceMissedV1),
  'occurrence/ExtensionGranted': fields(occurrenceExtendedV1),
  'occurrence/ExtensionRefused': fields(occurrenceExtensionRefusedV1),
  'occurrence/AgeingLimitReached': fields(occurrenceAgedV1),
  'report/ReportSubmitted': [reportSubmittedV1.type, reportSubmitted],
  'consolidation/ConsolidationClosed': fields(consolidationClosedV1),
  'consolidation/ConsolidationSent': fields(consolidationSentV1),
  'consolidation/LateReportAdded': fields(lateReportAddedV1),
  'difficulty/DifficultyRaised': fields(difficultyRaisedV1),
  'difficulty/DifficultyForwarded': fields(difficultyForwardedV1),
  'difficulty/DifficultyAnswered': fields(difficultyAnsweredV1),
  'difficulty/DifficultyRefused': fields(difficultyRefusedV1),
});
