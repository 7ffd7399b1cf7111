import type { ContractName } from '@chidao/contract';
import { idSchema } from '@chidao/contract';
import { z } from 'zod';

/** Name of a version 1 contract of the directive aggregate. */
export const directiveContract = (event: string, title: string): ContractName => ({
  scope: 'directives',
  aggregate: 'directive',
  event,
  version: 1,
  title,
});

/** Ids that every message of a directive carries; issuer null where it is outside, keeper: who decides on it. */
export const directiveIds = { directive: idSchema, issuer: idSchema.nullable(), keeper: idSchema };

/** Number of a document in its parts; each null where the paper leaves it blank. */
export const numberSchema = z.object({ ordinal: z.string().nullable(), symbol: z.string().nullable() });

/** Types of documents that can direct something (NĐ 30/2020). */
export const documentTypeSchema = z.enum([
  'officialLetter',
  'resolution',
  'decision',
  'instruction',
  'plan',
  'programme',
  'notice',
  'conclusionNotice',
  'guidance',
  'telegram',
  'report',
  'regulation',
  'rules',
  'decree',
  'circular',
  'secondarySource',
  'other',
]);
