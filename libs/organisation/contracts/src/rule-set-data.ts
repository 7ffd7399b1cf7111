import { z } from 'zod';

/** The rules by key (R0 … R24) and the settings by name; deadlines.md §6 and §7 say what each means. */
export const ruleSetDataSchema = z.object({
  rules: z.record(z.string().regex(/^R\d{1,2}$/), z.unknown()),
  deadline: z.object({ before: z.enum(['dayBefore', 'sameDay']), shiftNamedDate: z.boolean() }),
  settings: z.record(z.string(), z.unknown()),
});
