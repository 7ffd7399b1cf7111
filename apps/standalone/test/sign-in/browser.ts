import { createHash, randomBytes } from 'node:crypto';
import { cookieJar } from '@chidao/http';

/** A browser that keeps cookies and follows nothing by itself. */
export interface Browser {
  readonly get: (url: string) => Promise<Response>;
  readonly post: (url: string, fields: Record<string, string>, headers?: Record<string, string>) => Promise<Response>;
  readonly cookies: () => string;
}

export const openBrowser = (): Browser => {
  const jar = cookieJar();
  const send = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const headers = {
      accept: 'text/html',
      ...(init.headers as Record<string, string>),
      cookie: jar.header(),
      connection: 'close',
    };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    jar.take(response);
    return response;
  };
  return {
    get: (url) => send(url),
    post: (url, fields, headers = {}) => send(url, { method: 'POST', body: new URLSearchParams(fields), headers }),
    cookies: jar.header,
  };
};

/** Where a redirect leads. */
export const locationOf = (response: Response, base: string): string =>
  new URL(response.headers.get('location') ?? 'about:blank', base).href;

export const codeOf = (location: string): string => new URL(location).searchParams.get('code') ?? '';

/** One try to sign in through the web client. */
export const authorization = (issuer: string, url: string, more: Record<string, string> = {}) => {
  const verifier = randomBytes(32).toString('base64url');
  const parameters = new URLSearchParams({
    client_id: 'web',
    redirect_uri: `${url}/signed-in`,
    response_type: 'code',
    scope: 'openid',
    state: 's1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  });
  return { verifier, start: `${issuer}/auth?${parameters}` };
};
