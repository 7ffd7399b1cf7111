import { z } from 'zod';

const cadence = z.enum(['month', 'quarter', 'halfYear', 'nineMonths', 'year']);
const words = z.string().trim().min(1).max(500);

/** A period as a person writes it. */
export const periodBody = z
  .string()
  .regex(
    /^(once|(?!0000)\d{4}(-(H[12]|Q[1-4]|9M|0[1-9]|1[0-2]))?)$/,
    'must be a period: 2025, 2025-H1, 2025-Q3, 2025-10, 2025-9M or once',
  );

/** A day of each period. */
export const dueDayBodies = [
  z.strictObject({ on: z.literal('periodEnd') }),
  z.strictObject({
    on: z.literal('dayOfYear'),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
    yearsAfter: z.int().min(0).max(1),
    daysBefore: z.int().min(0).max(1),
  }),
  z.strictObject({
    on: z.literal('dayOfMonth'),
    day: z.int().min(1).max(31),
    monthsAfter: z.int().min(-12).max(12),
    daysBefore: z.int().min(0).max(1),
  }),
] as const;

const recurringRule = z.strictObject({
  every: cadence,
  part: z.int().min(1).max(12).nullable(),
  due: z.discriminatedUnion('on', [...dueDayBodies]),
  first: periodBody.nullable(),
  last: periodBody.nullable(),
});

const startEvent = z.union([
  z.strictObject({ event: z.enum(['issued', 'received', 'inForce', 'other']) }),
  z.strictObject({ event: z.literal('date'), date: z.iso.date() }),
]);

const length = z.strictObject({
  n: z.int().min(1).max(1_000),
  unit: z.enum(['day', 'workingDay', 'week', 'month', 'year']),
});

const ofReports = [
  z.strictObject({ kind: z.literal('FIXED'), date: z.iso.date() }),
  z.strictObject({ kind: z.literal('WINDOW'), start: z.iso.date(), end: z.iso.date() }),
  z.strictObject({ kind: z.literal('RECURRING'), rule: recurringRule }),
  z.strictObject({ kind: z.literal('DAY_UNKNOWN'), every: cadence }),
  z.strictObject({ kind: z.literal('NONE'), reason: words }),
] as const;

/** What a person may state as the due rule of a report (deadlines.md §2). */
export const dueRuleBody = z.discriminatedUnion('kind', [...ofReports]);

/** What a person may state as a deadline (deadlines.md §2). */
export const deadlineBody = z.discriminatedUnion('kind', [
  ...ofReports,
  z.strictObject({ kind: z.literal('RELATIVE'), start: startEvent, length }),
  z.strictObject({ kind: z.literal('CONDITIONAL'), condition: words }),
]);
