import { randomUUID } from 'node:crypto';
import { correlated } from '@chidao/runtime';
import type { HttpRequest, HttpResponse } from './request-edge.js';
import { noteOnEdge, singleHeader } from './request-edge.js';

const ACCEPTABLE = /^[\w.-]{8,64}$/;

/** Takes a well-formed `X-Correlation-Id` over, else makes one; the answer, the log and the events carry it. */
export const correlateRequest = (request: HttpRequest, response: HttpResponse, next: () => void): void => {
  const given = singleHeader(request, 'x-correlation-id');
  const correlationId = given && ACCEPTABLE.test(given) ? given : randomUUID();
  noteOnEdge(request, { correlationId });
  response.setHeader('X-Correlation-Id', correlationId);
  correlated(correlationId, next);
};
