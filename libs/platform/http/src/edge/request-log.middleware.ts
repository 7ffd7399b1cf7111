import type { Log } from '@chidao/runtime';
import { correlated } from '@chidao/runtime';
import type { HttpRequest, HttpResponse } from './request-edge.js';
import { edgeOf } from './request-edge.js';

/** One line for each answered request: what, who, how it ended and how long it took. No query, no body. */
export const logRequests =
  (log: Log) =>
  (request: HttpRequest, response: HttpResponse, next: () => void): void => {
    const began = performance.now();
    const { method, path } = request;
    response.once('close', () => {
      const { correlationId, principal, standing } = edgeOf(request);
      const who = { subject: principal?.subject, agency: standing?.agency };
      const milliseconds = Math.round(performance.now() - began);
      const status = response.writableFinished ? response.statusCode : 'broken off';
      const level = path.startsWith('/health/') ? 'debug' : 'info';
      correlated(correlationId, () => log[level]('request', { method, path, status, milliseconds, ...who }));
    });
    next();
  };
