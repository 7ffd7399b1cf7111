import { blobRefSchema } from '@chidao/contract';
import { line } from '@chidao/http';
import type { BlobRef } from '@chidao/kernel';
import { z } from 'zod';

/** Proof of the work. Where a document was to be issued, the issued one counts, not the draft sent up (lifecycle §5). */
const evidence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), file: blobRefSchema, label: line }),
  z.strictObject({
    kind: z.literal('document'),
    number: line,
    date: z.iso.date(),
    directive: z.uuid().nullable(),
  }),
  z.strictObject({ kind: z.literal('link'), url: z.url({ protocol: /^https?$/ }).max(2_000), label: line }),
]);

export const evidenceBody = z.array(evidence).max(100);

/** The files among the evidence. */
export const filesOf = (list: z.infer<typeof evidenceBody>): readonly BlobRef[] =>
  list.flatMap((each) => (each.kind === 'file' ? [each.file] : []));
