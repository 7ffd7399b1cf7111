import 'reflect-metadata';
import type { IncomingMessage } from 'node:http';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Clock } from '@chidao/kernel';
import type { HealthRegistry, Log } from '@chidao/runtime';
import { nestLogger } from '@chidao/runtime';
import { checkRoutes } from '../access/check-routes.js';
import { checkServed } from '../access/check-served.js';
import { routeTable } from '../access/route-table.js';
import { AuthenticationGuard } from '../authentication/authentication.guard.js';
import type { VerifyToken } from '../authentication/token-verifier.js';
import { AnswerInterceptor } from '../command/answer.interceptor.js';
import { correlateRequest } from '../edge/correlation.middleware.js';
import { refuseOtherMethods } from '../edge/method.middleware.js';
import type { HttpRequest } from '../edge/request-edge.js';
import { logRequests } from '../edge/request-log.middleware.js';
import type { RateLimitSettings } from '../limits/rate-limits.js';
import { DEFAULT_RATE_LIMITS, rateLimits } from '../limits/rate-limits.js';
import type { OpenApiSettings } from '../open-api/set-up-open-api.js';
import { setupOpenApi } from '../open-api/set-up-open-api.js';
import { ProblemFilter } from '../problem/problem.filter.js';
import type { Uploads } from '../validation/json-body.js';
import { answerBodyFault, isUpload, jsonBodyOptions, parseQuery, refuseOtherMedia } from '../validation/json-body.js';
import { SchemaPipe } from '../validation/schema.pipe.js';
import { EdgeModule } from './edge.module.js';
import { setSecurityHeaders } from './security-headers.js';

type Handler = (request: never, response: never, next: never) => unknown;

/** What an HTTP application needs from its composition root. */
export interface HttpAppOptions {
  readonly clock: Clock;
  readonly log: Log;
  readonly health: HealthRegistry;
  readonly verifyToken: VerifyToken;
  readonly openApi: OpenApiSettings;
  readonly limits?: Partial<RateLimitSettings>;
  /** Addresses of the proxies whose `X-Forwarded-For` counts; none unless said. */
  readonly trustedProxies?: readonly string[];
  /** Handlers with their own parsing and answers, by path: the sign-in pages. They come before everything else. */
  readonly mounts?: Readonly<Record<string, Handler>>;
  readonly uploads?: Uploads;
}

/**
 * The application around a module, initialised but not listening: Problem Details, authentication, access rows,
 * validation, limits, headers, OpenAPI and health. Throws when a route has no row of access or no strict schema.
 */
export const createHttpApp = async (
  root: Type | DynamicModule,
  options: HttpAppOptions,
): Promise<NestExpressApplication> => {
  const limits = rateLimits({ ...DEFAULT_RATE_LIMITS, ...options.limits });
  const module = EdgeModule.around(root, { clock: options.clock, health: options.health, limits });
  const app = await NestFactory.create<NestExpressApplication>(module, {
    logger: nestLogger(options.log),
    bodyParser: false,
    return503OnClosing: true,
    abortOnError: false,
  });
  checkRoutes(routeTable(app));
  prepareRequests(app, options);
  app.useGlobalGuards(new AuthenticationGuard(options.verifyToken, limits));
  app.useGlobalPipes(new SchemaPipe());
  app.useGlobalInterceptors(new AnswerInterceptor());
  app.useGlobalFilters(new ProblemFilter(options.log));
  setupOpenApi(app, options.openApi);
  await app.init();
  checkServed(app);
  return app;
};

const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than the 60 s for which proxies keep an idle connection: the one who asks closes it, never the one who answers. */
const KEEP_ALIVE_MS = 65_000;

const prepareRequests = (app: NestExpressApplication, options: HttpAppOptions): void => {
  const { trustedProxies = [], mounts = {}, uploads } = options;
  app.getHttpServer().requestTimeout = REQUEST_TIMEOUT_MS;
  app.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MS;
  app.set('trust proxy', [...trustedProxies]);
  app.set('etag', false);
  app.set('query parser', parseQuery);
  setSecurityHeaders(app);
  app.use(correlateRequest);
  app.use(logRequests(options.log));
  for (const [path, handler] of Object.entries(mounts)) app.use(path, handler);
  app.use(refuseOtherMethods(routeTable(app)));
  app.use(refuseOtherMedia(uploads));
  if (uploads) {
    const type = (request: IncomingMessage): boolean => isUpload(request as HttpRequest, uploads);
    app.useBodyParser('raw', { type, limit: uploads.limit, inflate: false });
  }
  app.useBodyParser('json', jsonBodyOptions);
  app.use(answerBodyFault);
};
