import { civilDateSchema, contract, blobRefSchema, idSchema, instantSchema, signedSchema } from '@chidao/contract';
import { z } from 'zod';
import { assignmentContract, assignmentIds } from './assignment-contract.js';

const evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), file: blobRefSchema, label: z.string() }),
  z.object({
    kind: z.literal('document'),
    number: z.string(),
    date: civilDateSchema,
    directive: idSchema.nullable(),
  }),
  z.object({ kind: z.literal('link'), url: z.string(), label: z.string() }),
]);

/** A result was handed in. */
export const resultSubmittedV1 = contract(
  assignmentContract('ResultSubmitted', 'Trình kết quả thực hiện nhiệm vụ'),
  z.object({
    ...assignmentIds,
    outcome: z.enum(['done', 'notNeeded']),
    text: blobRefSchema,
    evidence: z.array(evidence),
    signed: signedSchema,
    completedOn: civilDateSchema.nullable(),
    decideBy: instantSchema,
    submission: z.int().min(1),
  }),
);

/** A result was accepted: the work was done when it was submitted. */
export const resultAcceptedV1 = contract(
  assignmentContract('ResultAccepted', 'Chấp nhận kết quả thực hiện nhiệm vụ'),
  z.object({ ...assignmentIds, decides: idSchema, submittedAt: instantSchema }),
);

/** A result went back for rework. */
export const resultSentBackV1 = contract(
  assignmentContract('ResultSentBack', 'Yêu cầu làm lại kết quả'),
  z.object({ ...assignmentIds, decides: idSchema, reason: z.string(), listAt: instantSchema.nullable() }),
);
