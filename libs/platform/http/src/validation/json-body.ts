import { parse } from 'node:querystring';
import type { HttpRequest, HttpResponse } from '../edge/request-edge.js';
import { hasDuplicateNames } from '../authentication/duplicate-names.js';
import type { Failure } from '../problem/problem.js';
import { sendProblem } from '../problem/problem.filter.js';

/** Largest JSON body: 1 MiB. */
export const BODY_LIMIT = 1_048_576;

const normalise = (text: string): string => text.normalize('NFC');

/** An instant as typed into an address: its `+` arrives as a space, and its seconds may be left out. */
const TYPED = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:[\d:.]+)?(Z|[ +-]\d\d:\d\d)$/;

const valueOf = (text: string): string =>
  normalise(text).replace(
    TYPED,
    (_, minute: string, seconds = ':00', offset: string) => `${minute}${seconds}${offset.replace(' ', '+')}`,
  );

const refuseIllFormed = (_request: unknown, _response: unknown, bytes: Uint8Array): void => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (hasDuplicateNames(text)) throw new Error('a name is repeated');
};

/** Options of the JSON body parser: UTF-8, not compressed, no name twice, every text in NFC. */
export const jsonBodyOptions = {
  limit: BODY_LIMIT,
  inflate: false,
  strict: true,
  type: 'application/json',
  verify: refuseIllFormed,
  reviver: (_key: string, value: unknown): unknown => (typeof value === 'string' ? normalise(value) : value),
};

/** Query string → values in NFC, instants with their `+`; a repeated parameter is a list, which a schema for one value refuses. */
export const parseQuery = (query: string): object => {
  const parsed = parse(query ?? '', undefined, undefined, { maxKeys: 100 });
  return Object.fromEntries(
    Object.entries(parsed).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(valueOf) : valueOf(value ?? ''),
    ]),
  );
};

const JSON_TYPE = /^application\/json\s*(?:;\s*charset=utf-8\s*)?$/i;

/** Media types that are read as bytes (`Buffer` in the body) under a path, with a limit of their own. */
export interface Uploads {
  readonly path: string;
  readonly types: readonly string[];
  readonly limit: number;
}

/** Whether a request is such an upload. */
export const isUpload = (request: HttpRequest, { path, types }: Uploads): boolean =>
  isUnder(request, path) && types.includes((request.headers['content-type'] ?? '').toLowerCase());

const isUnder = (request: HttpRequest, path: string): boolean =>
  request.path === path || request.path.startsWith(`${path}/`);

const hasBody = ({ headers }: HttpRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** Refuses a body that the parsers would silently pass over. */
export const refuseOtherMedia =
  (uploads: Uploads | undefined) =>
  (request: HttpRequest, response: HttpResponse, next: () => void): void => {
    if (!hasBody(request)) return next();
    if (uploads && isUnder(request, uploads.path)) {
      return isUpload(request, uploads) ? next() : sendProblem(request, response, fileOf(uploads));
    }
    if (JSON_TYPE.test(request.headers['content-type'] ?? '')) return next();
    sendProblem(request, response, { code: 'MEDIA_TYPE_UNSUPPORTED' });
  };

const fileOf = ({ types }: Uploads): Failure => {
  const list = types.join(', ');
  const texts = { detail: `Phải là một trong: ${list}`, detailEn: `Must be one of: ${list}` };
  return { code: 'FILE_TYPE_UNSUPPORTED', errors: [{ pointer: 'Content-Type', ...texts }] };
};

const FAULT_OF_STATUS: Readonly<Record<number, string>> = { 413: 'BODY_TOO_LARGE', 415: 'MEDIA_TYPE_UNSUPPORTED' };

/** Answers what the body parsers threw; a sender who broke off gets what he can still read. */
export const answerBodyFault = (
  thrown: { readonly status?: unknown },
  request: HttpRequest,
  response: HttpResponse,
  // Express knows an error handler by its four parameters.
  _next: () => void,
): void => sendProblem(request, response, { code: FAULT_OF_STATUS[Number(thrown.status)] ?? 'BODY_MALFORMED' });
