import { z } from 'zod';

/** UUID of an aggregate. */
export const idSchema = z.string().min(1).max(64);

/** Bytes by the SHA-256 of their content, `sha256:<hex>`. */
export const blobRefSchema = z.templateLiteral(['sha256:', z.string().regex(/[0-9a-f]{64}/)]);

/** A signed paper, and who signed it. */
export const signedSchema = z.object({ file: blobRefSchema, signer: idSchema.nullable() });

/** A signed paper as a request names it: the signer may be left out. */
export const signedBody = z.strictObject({ file: blobRefSchema, signer: z.uuid().nullable().default(null) });

/** Civil date in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. */
export const civilDateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Instant in UTC with milliseconds. */
export const instantSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);

const ids = z.array(idSchema).readonly().optional();

/** The ids that a message concerns; keys that do not apply are absent. */
export const aboutSchema = z
  .object({
    directives: ids,
    issuers: ids,
    obligations: ids,
    groups: ids,
    assignments: ids,
    duties: ids,
    occurrences: ids,
    reports: ids,
    consolidations: ids,
    agencies: ids,
  })
  .readonly();
