import { HttpException } from '@nestjs/common';
import type { DomainError } from '@chidao/kernel';
import { isDomainError } from '@chidao/kernel';
import type { Failure, FieldFault } from './problem.js';
import { EdgeFailure } from './problem.js';

/** Thrown where our own code went wrong, not the sender. */
const OUR_FAULT = new Set(['APPEND_INVALID']);

const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'REQUEST_MALFORMED',
  401: 'NOT_SIGNED_IN',
  403: 'ACTOR_NOT_AUTHORISED',
  404: 'NOT_FOUND',
  405: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  414: 'REQUEST_MALFORMED',
  415: 'MEDIA_TYPE_UNSUPPORTED',
  429: 'RATE_LIMITED',
  431: 'REQUEST_MALFORMED',
  503: 'NOT_READY',
};

/** What went wrong, from whatever was thrown; null for a fault of our own. */
export const failureOf = (thrown: unknown): Failure | null => {
  if (thrown instanceof EdgeFailure) return thrown.failure;
  if (isDomainError(thrown)) return OUR_FAULT.has(thrown.code) ? null : refusalOf(thrown);
  const status = statusOf(thrown);
  const code = status === null ? undefined : (BY_STATUS[status] ?? clientCode(status));
  return code === undefined ? null : { code };
};

/** An actor who may not know that the thing exists is told that it does not, without any hint. */
const refusalOf = ({ code, details }: DomainError): Failure => {
  const { mayKnow, fields, ...facts } = details;
  if (code === 'NOT_FOUND' || (code === 'ACTOR_NOT_AUTHORISED' && mayKnow !== true)) return { code: 'NOT_FOUND' };
  return { code, facts, errors: faultsOf(fields) };
};

const faultsOf = (fields: unknown): readonly FieldFault[] =>
  Array.isArray(fields)
    ? fields.map((field) => ({
        pointer: `#/${String(field).replaceAll('.', '/')}`,
        detail: 'Thiếu hoặc không hợp lệ',
        detailEn: 'Missing or not valid',
      }))
    : [];

const statusOf = (thrown: unknown): number | null => {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status = thrown instanceof Error && 'status' in thrown ? thrown.status : null;
  return typeof status === 'number' ? status : null;
};

const clientCode = (status: number): string | undefined =>
  status >= 400 && status < 500 ? 'REQUEST_MALFORMED' : undefined;
