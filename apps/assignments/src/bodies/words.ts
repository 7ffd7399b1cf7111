import { z } from 'zod';

/** Words of one line. */
export const line = z.string().trim().min(1).max(1_000);

/** A reason; whether it may be blank is for the decision to say (`REASON_REQUIRED`). */
export const reason = z.string().trim().max(1_000);

/** Words that are kept as a blob. */
export const longText = z.string().trim().min(1).max(500_000);

/** SHA-256 of a file put to `/files`. */
export const fileHash = z.string().regex(/^[0-9a-f]{64}$/);
