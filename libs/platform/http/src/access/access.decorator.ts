import { applyDecorators, createParamDecorator, HttpCode, SetMetadata, UseGuards } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Standing } from '@chidao/kernel';
import type { Principal } from '../edge/request-edge.js';
import { edgeOf } from '../edge/request-edge.js';
import { DescribeAccount, DescribeCommand, DescribeRead, DescribeUpload } from '../open-api/describe.decorator.js';
import { failWith } from '../problem/problem.js';
import type { AccessRow } from './access-row.js';
import { ACCESS_ROW } from './access-row.js';
import { StandingGuard } from './standing.guard.js';

const row = (access: AccessRow) => SetMetadata(ACCESS_ROW, access);

/** Anybody may call it. Only health checks are not counted by the rate limits. */
export const Public = (limited: 'limited' | 'unlimited' = 'limited') =>
  row({ kind: 'public', limited: limited === 'limited' });

/** What a route is for: `'account'` needs a valid token only, the others a standing in the register. */
export type AccessNeed =
  | 'account'
  | { readonly read: string; /** What it answers, as an OpenAPI schema. */ readonly answer?: object }
  | { readonly command: string; readonly seen?: boolean; readonly creates?: boolean }
  | { readonly upload: string; readonly types: readonly string[] };

/**
 * The route's row of access, with its OpenAPI description. A command answers 200 and is documented with its headers;
 * with `seen` it must carry `If-Match`; with `creates` a sender without the role is answered 403, never 404. An upload is
 * named by its content, so that it needs no `Idempotency-Key`; its body is bytes of one of the `types`.
 */
export const Access = (need: AccessNeed) => {
  if (need === 'account') return applyDecorators(row({ kind: 'account' }), DescribeAccount('Tài khoản đang đăng nhập'));
  if ('read' in need) {
    return applyDecorators(
      row({ kind: 'read', what: need.read }),
      UseGuards(StandingGuard),
      DescribeRead(need.read, need.answer),
    );
  }
  if ('upload' in need) return commandRow({ command: need.upload }, DescribeUpload(need.upload, need.types));
  return commandRow(need, DescribeCommand(need.command, need.seen ?? false));
};

type CommandNeed = Extract<AccessNeed, { command: string }>;

const commandRow = ({ command, seen = false, creates = false }: CommandNeed, described: MethodDecorator) =>
  applyDecorators(row({ kind: 'command', command, seen, creates }), UseGuards(StandingGuard), HttpCode(200), described);

/** Who reads: account, standing and correlation id of the request. */
export interface SignedInReader {
  readonly principal: Principal;
  readonly standing: Standing;
  readonly correlationId: string;
}

/** The reader of a route with `@Access({ read })`. */
export const Reader = createParamDecorator((_: unknown, context: ExecutionContext): SignedInReader => {
  const { principal, standing, correlationId } = edgeOf(context.switchToHttp().getRequest<object>());
  return principal && standing ? { principal, standing, correlationId } : failWith('NOT_SIGNED_IN');
});

/** The account of a route with `@Access('account')`. */
export const Account = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  return edgeOf(context.switchToHttp().getRequest<object>()).principal ?? failWith('NOT_SIGNED_IN');
});
