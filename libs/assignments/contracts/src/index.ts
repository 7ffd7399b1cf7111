import { assignmentAgedV1 } from './ageing-limit-reached.v1.js';
import { assignmentCancelledV1 } from './assignment-cancelled.v1.js';
import { assignmentCascadedV1 } from './assignment-cascaded.v1.js';
import { assignmentMadeV1 } from './assignment-made.v1.js';
import { deadlineMovedV1, extensionGrantedV1, extensionRefusedV1 } from './deadline.v1.js';
import { resultAcceptedV1, resultSentBackV1, resultSubmittedV1 } from './result.v1.js';

export {
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
};

/** Every public message of this context. */
export const assignmentsContracts = [
  assignmentMadeV1,
  assignmentCascadedV1,
  resultSubmittedV1,
  resultAcceptedV1,
  resultSentBackV1,
  assignmentCancelledV1,
  extensionGrantedV1,
  extensionRefusedV1,
  deadlineMovedV1,
  assignmentAgedV1,
] as const;
