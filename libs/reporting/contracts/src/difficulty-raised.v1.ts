import { blobRefSchema, contract, idSchema, instantSchema, sourceSchema } from '@chidao/contract';
import { z } from 'zod';
import { difficultyIds, reportingContract } from './reporting-contract.js';

/** An agency says what stands in the way, or that the matter is beyond its powers. */
export const difficultyRaisedV1 = contract(
  reportingContract('difficulty', 'DifficultyRaised', 'Phản ánh khó khăn, vướng mắc'),
  z.object({
    ...difficultyIds,
    kind: z.enum(['difficulty', 'scopeProposal']),
    text: blobRefSchema,
    sources: z.array(sourceSchema),
    focalAgency: idSchema.nullable(),
    answerBy: instantSchema,
  }),
);
