import type { AssignmentEvent } from '@chidao/assignments-domain';
import type { Contract } from '@chidao/contract';
import {
  assignmentAgedV1,
  assignmentCancelledV1,
  assignmentCascadedV1,
  assignmentMadeV1,
  deadlineMovedV1,
  extensionGrantedV1,
  extensionRefusedV1,
  resultAcceptedV1,
  resultSentBackV1,
  resultSubmittedV1,
} from '@chidao/assignments-contracts';
import type { RecordedEvent, ToContract } from '@chidao/kernel';
import { publishBy } from '@chidao/kernel';

/** Public data are the event's own, with what they concern; the contract keeps only its declared fields. */
const withAbout = ({ data, about }: RecordedEvent<AssignmentEvent>): object => ({ about, ...data });

const row = (contract: Contract): readonly [string, typeof withAbout] => [contract.type, withAbout];

/** What of this context is public: notes, persons and pending requests stay private. */
export const toContract: ToContract = publishBy({
  'assignment/AssignmentMade': row(assignmentMadeV1),
  'assignment/AssignmentCascaded': row(assignmentCascadedV1),
  'assignment/ResultSubmitted': row(resultSubmittedV1),
  'assignment/ResultAccepted': row(resultAcceptedV1),
  'assignment/ResultSentBack': row(resultSentBackV1),
  'assignment/AssignmentCancelled': row(assignmentCancelledV1),
  'assignment/ExtensionGranted': row(extensionGrantedV1),
  'assignment/ExtensionRefused': row(extensionRefusedV1),
  'assignment/DeadlineMoved': row(deadlineMovedV1),
  'assignment/AgeingLimitReached': row(assignmentAgedV1),
});
