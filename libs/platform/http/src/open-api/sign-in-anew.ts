import type { NestExpressApplication } from '@nestjs/platform-express';
import type { HttpRequest, HttpResponse } from '../edge/request-edge.js';

/** Where the page finds the script; its policy lets nothing in but files of this server. */
export const SIGN_IN_ANEW = '/api/sign-in-anew.js';

/**
 * Swagger UI keeps the code of the last sign-in and sends it again at the next (`invalid_grant`); here each sign-in begins
 * without one.
 */
const SCRIPT = `let signIn;
Object.defineProperty(window, 'swaggerUIRedirectOauth2', {
  get: () => signIn,
  set: (begun) => {
    delete begun.auth.code;
    signIn = begun;
  },
});
`;

export const serveSignInAnew = (app: NestExpressApplication): void => {
  app.use(SIGN_IN_ANEW, (_request: HttpRequest, response: HttpResponse) => {
    response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
    response.end(SCRIPT);
  });
};
