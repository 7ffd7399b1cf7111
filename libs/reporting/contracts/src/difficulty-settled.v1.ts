import { civilDateSchema, contract, blobRefSchema, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { difficultyIds, reportingContract } from './reporting-contract.js';

/** The focal agency passed it on with its opinion. */
export const difficultyForwardedV1 = contract(
  reportingContract('difficulty', 'DifficultyForwarded', 'Chuyển khó khăn, vướng mắc lên cấp giao'),
  z.object({ ...difficultyIds, opinion: blobRefSchema }),
);

/** The assigner answered in the name of `keeper`. With `newDue` the deadline of `assignment` is to be moved to that day. */
export const difficultyAnsweredV1 = contract(
  reportingContract('difficulty', 'DifficultyAnswered', 'Trả lời khó khăn, vướng mắc'),
  z.object({
    ...difficultyIds,
    answers: idSchema,
    keeper: idSchema,
    text: blobRefSchema,
    newDue: civilDateSchema.nullable(),
  }),
);

/** The assigner refused it. */
export const difficultyRefusedV1 = contract(
  reportingContract('difficulty', 'DifficultyRefused', 'Không chấp nhận phản ánh'),
  z.object({ ...difficultyIds, answers: idSchema, reason: z.string() }),
);
