import {
  contract,
  grantedExtensionFields,
  idSchema,
  refusedExtensionFields,
  runningDeadlineSchema,
} from '@chidao/contract';
import { z } from 'zod';
import { assignmentContract, assignmentIds } from './assignment-contract.js';

/** More time was given; the original due date stays. */
export const extensionGrantedV1 = contract(
  assignmentContract('ExtensionGranted', 'Đồng ý gia hạn nhiệm vụ'),
  z.object({ ...assignmentIds, ...grantedExtensionFields }),
);

/** No more time was given; state and dates are as before. */
export const extensionRefusedV1 = contract(
  assignmentContract('ExtensionRefused', 'Không đồng ý gia hạn nhiệm vụ'),
  z.object({ ...assignmentIds, ...refusedExtensionFields }),
);

/** What moved it: the obligation's deadline or the lead's, as of that revision of theirs, or the answer to a difficulty. */
const cause = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('recalculated'),
    revision: z.int().nonnegative(),
    ruleVersion: z.string().nullable(),
    calendarVersion: z.string().nullable(),
  }),
  z.object({ kind: z.literal('leadMoved'), assignment: idSchema, revision: z.int().nonnegative() }),
  z.object({ kind: z.literal('difficultyAnswered'), difficulty: idSchema }),
]);

/** The due date moved by another decision; the original stays. */
export const deadlineMovedV1 = contract(
  assignmentContract('DeadlineMoved', 'Điều chỉnh thời hạn nhiệm vụ'),
  z.object({ ...assignmentIds, cause, deadline: runningDeadlineSchema }),
);
