import type { FieldFault } from '../problem/problem.js';
import { failWith } from '../problem/problem.js';

type HeaderValue = string | undefined | null;

const KEY = /^[\u0021-\u007e]{8,128}$/;
const ENTITY_TAG = /^"(\d{1,18})"$/;
const POSITION = /^\d{1,18}$/;

const faulty = (pointer: string, detail: string, detailEn: string): FieldFault => ({ pointer, detail, detailEn });

/** The sender's own name for the command: 8 to 128 visible characters, best a UUID. */
export const idempotencyKeyOf = (value: HeaderValue): string => {
  if (value && KEY.test(value)) return value;
  const fault = faulty(
    'Idempotency-Key',
    'Bắt buộc, một lần, từ 8 đến 128 ký tự nhìn thấy được (nên dùng UUID)',
    'Required once, 8 to 128 visible characters (best a UUID)',
  );
  return failWith('INPUT_INVALID', { errors: [fault] });
};

/** The revision that the sender saw, from `If-Match: "12"`. */
export const seenRevisionOf = (value: HeaderValue, required: boolean): bigint | undefined => {
  if (value === undefined && !required) return undefined;
  const digits = ENTITY_TAG.exec(value ?? '')?.[1];
  if (digits !== undefined) return BigInt(digits);
  const fault = faulty(
    'If-Match',
    'Phải là một ETag đã nhận, ví dụ "12"',
    'Must be one ETag as received, for example "12"',
  );
  return failWith('INPUT_INVALID', { errors: [fault] });
};

/** The position that a query must have reached, from `Chidao-After`. */
export const afterPositionOf = (value: HeaderValue): bigint | undefined => {
  if (value === undefined) return undefined;
  if (value && POSITION.test(value)) return BigInt(value);
  const fault = faulty(
    'Chidao-After',
    'Phải là một giá trị Chidao-Position đã nhận',
    'Must be a Chidao-Position as received',
  );
  return failWith('INPUT_INVALID', { errors: [fault] });
};
