import { z } from 'zod';

/** An aggregate's id in a path. */
export const pathId = z.uuid();

/** Words of one line. */
export const line = z.string().trim().min(1).max(300);

/** A reason in a line or two, kept in the log; what needs more stands in a paper. Blank is for the decision to refuse. */
export const reason = z.string().trim().max(300);

/** Words that are kept as a blob. */
export const longText = z.string().trim().min(1).max(500_000);
