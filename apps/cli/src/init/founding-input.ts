import type { Founding } from '@chidao/standalone/operations';
import { z } from 'zod';

const required = (what: string) =>
  z
    .string({ error: `thiếu ${what}` })
    .trim()
    .min(1, `thiếu ${what}`)
    .max(300);

const founder = (whose: string) =>
  z.strictObject(
    {
      user: z
        .string({ error: `thiếu tên đăng nhập của ${whose}` })
        .regex(/^[a-z0-9][a-z0-9._-]{1,63}$/, 'tên đăng nhập gồm 2–64 ký tự a-z 0-9 . _ -'),
      name: z.string().trim().min(1).max(200).nullable().default(null),
    },
    { error: `thiếu ${whose}` },
  );

/** The file of `chidao init --file`; flags speak over it. */
const schema = z
  .strictObject({
    agency: z.strictObject(
      {
        name: required('tên cơ quan (--name)'),
        area: z.string().trim().min(1).max(200).nullable().default(null),
        code: z.string().trim().min(1).max(30).nullable().default(null),
      },
      { error: 'thiếu cơ quan (--name)' },
    ),
    effectiveOn: z.iso.date('phải là ngày, ví dụ 2025-01-01'),
    registrar: founder('người quản lý danh bạ tổ chức (--registrar)'),
    ruleOwner: founder('người phụ trách bộ quy tắc (--rule-owner)'),
    head: founder('người đứng đầu (--head)'),
    ruleSetSigner: founder('người ký bộ quy tắc (--signer)')
      .extend({ basis: required('căn cứ ủy quyền ký (--signer-basis)') })
      .nullable()
      .default(null),
  })
  .refine(({ ruleOwner, ruleSetSigner, head }) => ruleOwner.user !== (ruleSetSigner ?? head).user, {
    path: ['ruleOwner'],
    error: 'người phụ trách bộ quy tắc không được đồng thời là người ký bộ quy tắc',
  });

/** Either what to found, or everything that is wrong with it, a line each. */
export type FoundingInput =
  { readonly founding: Founding; readonly faults: null } | { readonly founding: null; readonly faults: string };

/** Reads what was given, whatever it is. */
export const foundingInput = (given: unknown): FoundingInput => {
  const read = schema.safeParse(given);
  if (read.success) return { founding: read.data, faults: null };
  const faults = read.error.issues.map(({ path, message }) => `  - ${path.join('.') || 'tệp'}: ${message}`);
  return { founding: null, faults: faults.join('\n') };
};
