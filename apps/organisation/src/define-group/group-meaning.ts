import { agencyKindSchema, agencyLevelSchema, hierarchySchema } from '@chidao/organisation-contracts';
import { z } from 'zod';
import { id, line, validity } from '../body-parts.js';

const selector = z.strictObject({
  kinds: z.array(agencyKindSchema).min(1).nullable().default(null),
  levels: z.array(agencyLevelSchema).min(1).nullable().default(null),
  hierarchies: z.array(hierarchySchema).min(1).nullable().default(null),
  /** `issuer`: directly below whoever writes the words. */
  parent: z
    .union([z.literal('issuer'), id])
    .nullable()
    .default(null),
  except: z.array(id).max(200).default([]),
});

/** What the words of a group mean from a day on: its members, or whoever one of the selectors fits that day. */
export const groupMeaning = {
  aliases: z.array(line(300)).max(50).default([]),
  definition: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('members'), members: z.array(id).min(1).max(1_000) }),
    z.strictObject({ by: z.literal('rule'), anyOf: z.array(selector).min(1).max(20) }),
  ]),
  ...validity,
} as const;
