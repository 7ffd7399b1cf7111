import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@chidao/kernel';
import { civilDateOf } from '@chidao/runtime';
import type { HttpRequest } from '../edge/request-edge.js';
import { edgeOf, noteOnEdge, singleHeader } from '../edge/request-edge.js';
import type { RateLimits } from '../limits/rate-limits.js';
import { failWith } from '../problem/problem.js';
import { CLOCK, RATE_LIMITS } from '../app/tokens.js';
import type { AccessRow } from './access-row.js';
import { ACCESS_ROW } from './access-row.js';
import { chooseStanding } from './choose-standing.js';
import type { StandingSource } from './standing-source.js';
import { STANDING_SOURCE } from './standing-source.js';

/** Looks the account up in the register of the controller's own service, on each request: a revoked role acts at once. */
@Injectable()
export class StandingGuard implements CanActivate {
  constructor(
    @Inject(STANDING_SOURCE) private readonly source: StandingSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RATE_LIMITS) private readonly limits: RateLimits,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const { principal } = edgeOf(request);
    if (!principal) return failWith('NOT_SIGNED_IN');
    const at = this.clock.now();
    const account = { provider: principal.issuer, subject: principal.subject };
    const standings = await this.source.standingsOf(account, civilDateOf(at));
    const standing = chooseStanding(standings, singleHeader(request, 'chidao-agency'));
    await this.limits.agency(standing.agency);
    noteOnEdge(request, { standing, at, creates: createsIn(context) });
    return true;
  }
}

const createsIn = (context: ExecutionContext): boolean => {
  const row = Reflect.getMetadata(ACCESS_ROW, context.getHandler()) as AccessRow | undefined;
  return row?.kind === 'command' && row.creates;
};
