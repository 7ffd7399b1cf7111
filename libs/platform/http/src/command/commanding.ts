import type { ExecutionContext } from '@nestjs/common';
import { createParamDecorator } from '@nestjs/common';
import type { HandleOptions } from '@chidao/event-store';
import { personCommandId } from '@chidao/event-store';
import type { CommandContext } from '@chidao/kernel';
import type { AccessRow } from '../access/access-row.js';
import { ACCESS_ROW } from '../access/access-row.js';
import type { HttpRequest } from '../edge/request-edge.js';
import { edgeOf, singleHeader } from '../edge/request-edge.js';
import { failWith } from '../problem/problem.js';
import { afterPositionOf, idempotencyKeyOf, seenRevisionOf } from './command-headers.js';

/** What a controller hands to the command handler. The versions of rules are added where they are looked up. */
export interface CommandEnvelope {
  readonly context: CommandContext;
  readonly options: HandleOptions;
}

/** Builds the envelope of a person's command from the request. */
export const envelopeOf = (request: HttpRequest, seenRequired: boolean): CommandEnvelope => {
  const { standing, at, correlationId } = edgeOf(request);
  if (!standing) return failWith('NOT_SIGNED_IN');
  const key = idempotencyKeyOf(singleHeader(request, 'idempotency-key'));
  const seenRevision = seenRevisionOf(singleHeader(request, 'if-match'), seenRequired);
  return {
    context: {
      commandId: personCommandId(standing.person, key),
      actor: { kind: 'person', id: standing.person },
      standing,
      at,
      versions: { ruleSet: null, calendar: null },
      causationId: null,
      correlationId,
    },
    options: seenRevision === undefined ? {} : { seenRevision },
  };
};

/** The `CommandEnvelope` of a route with `@Access({ command })`. */
export const Commanding = createParamDecorator((_: unknown, context: ExecutionContext): CommandEnvelope => {
  const request = context.switchToHttp().getRequest<HttpRequest>();
  const row = Reflect.getMetadata(ACCESS_ROW, context.getHandler()) as AccessRow | undefined;
  if (row?.kind !== 'command') throw new Error('@Commanding() needs @Access({ command }) on its route');
  return envelopeOf(request, row.seen);
});

/** The position that a query must have reached (`Chidao-After`), or undefined. */
export const After = createParamDecorator((_: unknown, context: ExecutionContext): bigint | undefined =>
  afterPositionOf(singleHeader(context.switchToHttp().getRequest<HttpRequest>(), 'chidao-after')),
);
