import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch } from '@nestjs/common';
import type { Log } from '@chidao/runtime';
import { edgeOf } from '../edge/request-edge.js';
import type { HttpRequest, HttpResponse } from '../edge/request-edge.js';
import { failureOf } from './failure-of.js';
import type { Failure } from './problem.js';
import { problemOf } from './problem.js';

const RETRY_SECONDS = 2;

/** Answers everything thrown as Problem Details. What we did not foresee is logged and answered without its cause. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<HttpRequest>();
    const response = host.switchToHttp().getResponse<HttpResponse>();
    const failure = failureOf(thrown, edgeOf(request).creates);
    if (!failure) this.log.error('request failed', { method: request.method, path: request.path, error: thrown });
    sendProblem(request, response, failure ?? { code: 'INTERNAL_ERROR' });
  }
}

/** Writes the answer; a response already under way is cut off instead of being mixed with it. */
export const sendProblem = (request: object, response: HttpResponse, failure: Failure): void => {
  if (response.headersSent) return void response.destroy();
  const problem = problemOf(failure, edgeOf(request).correlationId);
  response.statusCode = problem.status;
  for (const name of ['ETag', 'Chidao-Position', 'Content-Length']) response.removeHeader(name);
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  if (problem.status === 401) response.setHeader('WWW-Authenticate', challengeOf(problem.code));
  const retry = failure.retryAfterSeconds ?? (problem.status === 503 ? RETRY_SECONDS : undefined);
  if (retry !== undefined) response.setHeader('Retry-After', String(retry));
  response.end(JSON.stringify(problem));
};

const challengeOf = (code: string): string => (code === 'TOKEN_INVALID' ? 'Bearer error="invalid_token"' : 'Bearer');
