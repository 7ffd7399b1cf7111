import { randomUUID } from 'node:crypto';
import { correlated } from '@chidao/runtime';
import type { HttpRequest, HttpResponse } from './request-edge.js';
import { noteOnEdge, singleHeader } from './request-edge.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Takes over an `X-Correlation-Id` that is a UUID and puts one of our own in the place of anything else: it stays in the
 * log for ever, where nobody's words belong. The answer, the log and the events carry it.
 */
export const correlateRequest = (request: HttpRequest, response: HttpResponse, next: () => void): void => {
  const given = singleHeader(request, 'x-correlation-id');
  const correlationId = given && UUID.test(given) ? given.toLowerCase() : randomUUID();
  noteOnEdge(request, { correlationId });
  response.setHeader('X-Correlation-Id', correlationId);
  correlated(correlationId, next);
};
