import { z } from 'zod';
const line = (max) => z.string().trim().min(1).max(max);
/** Corrections of what reading found; a field left out stays as read. */
export const headerCorrection = z.strictObject({
    documentType: z
        .enum([
        'officialLetter',
        'resolution',
        'decision',
        'instruction',
        'plan',
        'programme',
        'notice',
        'conclusionNotice',
        'guidance',
        'telegram',
        'report',
        'regulation',
        'rules',
        'decree',
        'circular',
        'secondarySource',
        'other',
    ])
        .optional(),
    symbol: line(60).nullable().optional(),
    subject: line(1_000).nullable().optional(),
    place: line(100).nullable().optional(),
    recipients: z
        .array(z.strictObject({ text: line(500), use: z.enum(['addressed', 'copy']) }))
        .max(200)
        .optional(),
});
/** A draft's text, as extracted from the paper or file, and corrections of its fields. */
export const draftBody = z.strictObject({
    text: z.string().min(1).max(1_000_000),
    header: headerCorrection.optional(),
});
