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
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  414: 'REQUEST_MALFORMED',
  415: 'MEDIA_TYPE_UNSUPPORTED',
  429: 'RATE_LIMITED',
  431: 'REQUEST_MALFORMED',
  503: 'NOT_READY',
};

/**
 * What went wrong, from whatever was thrown; null for a fault of our own. `creates`: the request would have made something
 * new, so that nothing is let on by saying that the sender may not.
 */
export const failureOf = (thrown: unknown, creates = false): Failure | null => {
  if (thrown instanceof EdgeFailure) return thrown.failure;
  if (isDomainError(thrown)) return OUR_FAULT.has(thrown.code) ? null : refusalOf(thrown, creates);
  const status = statusOf(thrown);
  const code = status === null ? undefined : (BY_STATUS[status] ?? clientCode(status));
  return code === undefined ? null : { code };
};

/** An actor who may not know that the thing exists is told that it does not, without any hint. */
const refusalOf = ({ code, details }: DomainError, creates: boolean): Failure => {
  const { mayKnow, fields, ...facts } = details;
  const isTold = mayKnow === true || creates;
  if (code === 'NOT_FOUND' || (code === 'ACTOR_NOT_AUTHORISED' && !isTold)) return { code: 'NOT_FOUND' };
  return { code, facts, errors: [facts['field'], fields].flat().flatMap(faultOf) };
};

/** A field as the domain names it: `order.dueDate`. */
const faultOf = (field: unknown): readonly FieldFault[] =>
  typeof field === 'string'
    ? [
        {
          pointer: `#/${field.replaceAll('.', '/')}`,
          detail: 'Thiếu hoặc không hợp lệ',
          detailEn: 'Missing or not valid',
        },
      ]
    : [];

const statusOf = (thrown: unknown): number | null => {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const status = thrown instanceof Error && 'status' in thrown ? thrown.status : null;
  return typeof status === 'number' ? status : null;
};

const clientCode = (status: number): string | undefined =>
  status >= 400 && status < 500 ? 'REQUEST_MALFORMED' : undefined;
