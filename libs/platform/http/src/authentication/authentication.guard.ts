import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { AccessRow } from '../access/access-row.js';
import { ACCESS_ROW } from '../access/access-row.js';
import type { HttpRequest } from '../edge/request-edge.js';
import { noteOnEdge, singleHeader } from '../edge/request-edge.js';
import type { RateLimits } from '../limits/rate-limits.js';
import { failWith } from '../problem/problem.js';
import type { VerifyToken } from './token-verifier.js';

const BEARER = /^Bearer ([^\s,]+)$/i;

/** Verifies the token of every route that is not public, and counts the request against its limit. */
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly verify: VerifyToken,
    private readonly limits: RateLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const row = rowOf(context);
    if (row?.kind === 'public') {
      if (row.limited) await this.limits.address(addressOf(request));
      return true;
    }
    const principal = await this.verify(bearerOf(request)).catch(() => null);
    if (!principal) {
      await this.limits.address(addressOf(request));
      return failWith(request.headers.authorization === undefined ? 'NOT_SIGNED_IN' : 'TOKEN_INVALID');
    }
    noteOnEdge(request, { principal });
    await this.limits.subject(JSON.stringify([principal.issuer, principal.subject]));
    return true;
  }
}

const rowOf = (context: ExecutionContext): AccessRow | undefined =>
  Reflect.getMetadata(ACCESS_ROW, context.getHandler()) as AccessRow | undefined;

/** The peer's address; `X-Forwarded-For` counts only when it comes from a trusted proxy. */
const addressOf = (request: HttpRequest): string => request.ip ?? 'unknown';

/** Only the header carries a token, once. An unusable one is an empty string, which no verifier accepts. */
const bearerOf = (request: HttpRequest): string => BEARER.exec(singleHeader(request, 'authorization') ?? '')?.[1] ?? '';
