import { isPeriod } from '@chidao/calendar';
import { z } from 'zod';
const cadence = z.enum(['month', 'quarter', 'halfYear', 'nineMonths', 'year']);
const period = z.string().refine(isPeriod, 'must be a period: 2025, 2025-H1, 2025-Q3, 2025-10, 2025-9M or once');
const words = z.string().trim().min(1).max(500);
const dueDay = z.discriminatedUnion('on', [
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
]);
const recurringRule = z.strictObject({
    every: cadence,
    part: z.int().min(1).max(12).nullable(),
    due: dueDay,
    first: period.nullable(),
    last: period.nullable(),
});
const startEvent = z.union([
    z.strictObject({ event: z.enum(['issued', 'received', 'inForce', 'other']) }),
    z.strictObject({ event: z.literal('date'), date: z.iso.date() }),
]);
const length = z.strictObject({
    n: z.int().min(1).max(1_000),
    unit: z.enum(['day', 'workingDay', 'week', 'month', 'year']),
});
/** What a deadline can be (deadlines.md §2). */
export const deadlineBody = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('FIXED'), date: z.iso.date() }),
    z.strictObject({ kind: z.literal('WINDOW'), start: z.iso.date(), end: z.iso.date() }),
    z.strictObject({ kind: z.literal('RECURRING'), rule: recurringRule }),
    z.strictObject({ kind: z.literal('RELATIVE'), start: startEvent, length }),
    z.strictObject({ kind: z.literal('CONDITIONAL'), condition: words }),
    z.strictObject({ kind: z.literal('DAY_UNKNOWN'), every: cadence }),
    z.strictObject({ kind: z.literal('NONE'), reason: words }),
]);
/** The words that speak of time, and what they were read as. */
export const statedDeadlineBody = z.strictObject({
    phrase: words.nullable(),
    rule: z.string().max(100).nullable(),
    value: deadlineBody.nullable(),
});
