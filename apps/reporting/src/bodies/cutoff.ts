import { dueDayBodies } from '@chidao/contract';
import { z } from 'zod';

/** Last day of the data: a day of each period, one date, or days before due. */
export const cutoffRuleBody = z.discriminatedUnion('on', [
  ...dueDayBodies,
  z.strictObject({ on: z.literal('date'), date: z.iso.date() }),
  z.strictObject({ on: z.literal('daysBeforeDue'), days: z.int().min(0).max(366) }),
]);
