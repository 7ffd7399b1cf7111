import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { CookieJar } from './cookie-jar.js';
import { cookieJar } from './cookie-jar.js';

/** Who signs in, where, and through which registered client. */
export interface PasswordSignIn {
  readonly issuer: string;
  readonly clientId: string;
  /** Registered for the client; nothing needs to listen there, the code is read from the redirect. */
  readonly redirectUri: string;
  readonly user: string;
  readonly password: string;
}

/** An access token and how long it is good for. */
export interface IssuedToken {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
}

/** Signing in was refused; `message` can be shown. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

const discovery = z.object({ issuer: z.string(), authorization_endpoint: z.url(), token_endpoint: z.url() });
const tokenAnswer = z.object({ access_token: z.string(), expires_in: z.number(), token_type: z.literal('Bearer') });
const MAX_STEPS = 6;

const secret = (): string => randomBytes(32).toString('base64url');

/**
 * Signs in to our own sign-in pages as a browser would (authorization code with PKCE), filling in the form with user and
 * password. For the command line; the password goes to the issuer's own pages only.
 */
export const signInWithPassword = async (request: PasswordSignIn): Promise<IssuedToken> => {
  const endpoints = discovery.parse(await getJson(`${request.issuer}/.well-known/openid-configuration`));
  if (endpoints.issuer !== request.issuer) throw new SignInRefused(`${request.issuer} speaks for another issuer`);
  const [verifier, state] = [secret(), secret()];
  const start = new URL(endpoints.authorization_endpoint);
  start.search = authorizationQuery(request, verifier, state);
  const redirect = await followToCode(request, start);
  if (redirect.searchParams.get('state') !== state) throw new SignInRefused('the answer belongs to another sign-in');
  const code = redirect.searchParams.get('code');
  if (code === null) throw new SignInRefused(redirect.searchParams.get('error') ?? 'no code came');
  return exchange(endpoints.token_endpoint, request, { code, verifier });
};

const getJson = async (url: string): Promise<unknown> => {
  const response = await fetch(url, { redirect: 'error' });
  if (!response.ok) throw new SignInRefused(`${url} answered ${response.status}`);
  return response.json();
};

const authorizationQuery = ({ clientId, redirectUri }: PasswordSignIn, verifier: string, state: string): string =>
  new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();

/** Follows the pages of the issuer, fills in its form once, and stops at the redirect to the client. */
const followToCode = async (request: PasswordSignIn, start: URL): Promise<URL> => {
  const jar = cookieJar();
  let at = start;
  let filledIn = false;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    refuseForeign(at, request.issuer);
    const response = await ask(at, jar);
    const answer: Response = response.status === 200 && !filledIn ? await fillIn(at, jar, request) : response;
    filledIn ||= answer !== response;
    const location = answer.headers.get('location');
    if (location === null) throw new SignInRefused(reasonOf(answer.status));
    at = new URL(location, at);
    if (at.href.startsWith(request.redirectUri)) return at;
  }
  throw new SignInRefused('the sign-in pages lead nowhere');
};

const refuseForeign = (url: URL, issuer: string): void => {
  if (!url.href.startsWith(`${issuer}/`)) throw new SignInRefused(`the sign-in leads to another place: ${url.origin}`);
};

const ask = async (url: URL, jar: CookieJar, form?: URLSearchParams): Promise<Response> => {
  const response = await fetch(url, {
    redirect: 'manual',
    headers: { cookie: jar.header(), accept: 'text/html' },
    ...(form && { method: 'POST', body: form }),
  });
  jar.take(response);
  return response;
};

const fillIn = (url: URL, jar: CookieJar, { user, password }: PasswordSignIn): Promise<Response> =>
  ask(url, jar, new URLSearchParams({ user, password }));

const reasonOf = (status: number): string => {
  if (status === 401) return 'user or password is wrong';
  return status === 429 ? 'too many failed tries; wait some minutes' : `the sign-in page answered ${status}`;
};

const exchange = async (
  endpoint: string,
  { clientId, redirectUri }: PasswordSignIn,
  { code, verifier }: { readonly code: string; readonly verifier: string },
): Promise<IssuedToken> => {
  const form = { grant_type: 'authorization_code', client_id: clientId, redirect_uri: redirectUri, code };
  const body = new URLSearchParams({ ...form, code_verifier: verifier });
  const response = await fetch(endpoint, { method: 'POST', body, redirect: 'error' });
  if (!response.ok) throw new SignInRefused(`the token endpoint answered ${response.status}`);
  const { access_token, expires_in } = tokenAnswer.parse(await response.json());
  return { accessToken: access_token, expiresInSeconds: expires_in };
};
