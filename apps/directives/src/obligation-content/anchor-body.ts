import { blobRefSchema } from '@chidao/contract';
import { z } from 'zod';

/** A place in a canonical text, with the words that stand there. */
export const anchorBody = z.strictObject({
  text: blobRefSchema,
  start: z.int().min(0),
  end: z.int().min(1),
  quote: z.string().min(1).max(20_000),
});

/** A place in the text of a directive, and what it shows. */
export const partAnchorBody = z.strictObject({
  part: z.enum(['duty', 'lead', 'deadline', 'report', 'footnote']),
  directive: z.uuid(),
  anchor: anchorBody,
});
