import { z } from 'zod';

/** An aggregate's id, in a path or a body. */
export const id = z.uuid();

/** A line of text, without blanks around it. */
export const line = (max: number) => z.string().trim().min(1).max(max);

/** A civil date in Viet Nam. */
export const civilDate = z.iso.date();

/** From `effectiveOn` to `until`, the last day; open without it. */
export const validity = { effectiveOn: civilDate, until: civilDate.nullable().default(null) } as const;

/** Which power of a head is handed over: decisions on directives and their work, or the signing of rule sets. */
export const delegationScope = z.enum(['directWork', 'signRuleSets']);

/** Number and date of the document that something rests on; the decider asks for it where it is needed. */
export const basis = z.string().trim().max(300);
