import { applyDecorators } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { ANSWER_SCHEMA, PROBLEM_SCHEMA } from './schemas.js';

const problems = (...statuses: readonly number[]) =>
  statuses.map((status) =>
    ApiResponse({
      status,
      description: STATUS_WORDS[status] ?? '',
      content: { 'application/problem+json': { schema: PROBLEM_SCHEMA } },
    }),
  );

const STATUS_WORDS: Readonly<Record<number, string>> = {
  400: 'Malformed, or input not valid: `errors` names the fields',
  401: 'Not signed in',
  403: 'Not authorised for something you may know of',
  404: 'Not there, or not for you to see',
  409: 'Refused: `code` is a code of the lifecycle',
  412: 'Changed by a person since the revision in `If-Match`',
  422: '`Idempotency-Key` used before with other content',
  429: 'Too many requests: see `Retry-After`',
  503: 'Not ready, or outcome unknown: send it again with the same key',
};

const AGENCY = ApiHeader({
  name: 'Chidao-Agency',
  required: false,
  description: 'Agency to act for, needed only by a person whom the register gives several; it never adds a right.',
  schema: { type: 'string' },
});

/** A route that needs a valid token only. */
export const DescribeAccount = () => applyDecorators(ApiBearerAuth(), ...problems(401, 429));

/** A query. */
export const DescribeRead = () => applyDecorators(ApiBearerAuth(), AGENCY, ...problems(400, 401, 403, 404, 429, 503));

/** A command: its headers, its answer and its refusals. */
export const DescribeCommand = (command: string, seen: boolean) =>
  applyDecorators(
    ApiBearerAuth(),
    AGENCY,
    ApiOperation({ summary: command }),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description:
        'Your own name for this command (8–128 visible characters, best a UUID): sent again, it has no second effect and gets the first answer.',
      schema: { type: 'string', minLength: 8, maxLength: 128 },
    }),
    ApiHeader({
      name: 'If-Match',
      required: seen,
      description: 'ETag of what you saw, for example `"12"`.',
      schema: { type: 'string', pattern: '^"\\d+"$' },
    }),
    ApiOkResponse({
      description: 'What happened; no events when the wanted state already held.',
      headers: { ETag: { schema: { type: 'string' } }, 'Chidao-Position': { schema: { type: 'string' } } },
      schema: ANSWER_SCHEMA,
    }),
    ...problems(400, 401, 403, 404, 409, 412, 422, 429, 503),
  );
