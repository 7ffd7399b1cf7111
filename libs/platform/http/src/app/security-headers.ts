import type { NestExpressApplication } from '@nestjs/platform-express';
import type { HttpRequest, HttpResponse } from '../edge/request-edge.js';

const API_PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');

/** Data may do nothing in a browser; the API page may run its own scripts and call this server. */
export const setSecurityHeaders = (app: NestExpressApplication): void => {
  app.useSecurityHeaders({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: "'none'",
        baseUri: "'none'",
        formAction: "'none'",
        frameAncestors: "'none'",
      },
    },
    // Left to whoever ends TLS: on plain loopback it would lock the host's other ports out of the browser.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
  app.use('/api', (_request: HttpRequest, response: HttpResponse, next: () => void) => {
    response.setHeader('Content-Security-Policy', API_PAGE_POLICY);
    next();
  });
};
