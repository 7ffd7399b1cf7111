import type { Context, Next } from 'koa';
import type { Provider } from 'oidc-provider';
import type { Log } from '@chidao/runtime';
import type { Accounts } from './accounts.js';
import type { Attempts } from './attempts.js';
import { endSessionOfAnother } from './change-account.js';
import { sendPage } from './page.js';
import type { Page } from './page.js';
import { EXPIRED, faultPage, loginPage, REFUSED, TOO_MANY, WRONG } from './pages.js';
import { readForm } from './read-form.js';

/** What the login page works with. */
export interface LoginParts {
  readonly provider: Provider;
  readonly accounts: Accounts;
  readonly attempts: Attempts;
  readonly log: Log;
  /** Origins that a successful login may lead on to. */
  readonly targets: readonly string[];
}

/** Credentials as typed. */
interface Credentials {
  readonly user: string;
  readonly password: string;
}

const PATH = /^\/interaction\/([\w-]{1,64})$/;

/**
 * The login page of an interaction. It belongs to the browser that holds the provider's signed interaction cookie
 * (SameSite=Lax, its path), so that no other site can post it and nobody else can finish it.
 */
export const loginPages =
  (parts: LoginParts) =>
  async (context: Context, next: Next): Promise<void> => {
    const uid = PATH.exec(context.path)?.[1];
    if (uid === undefined) return next();
    const show = (page: Page): void => sendPage(context, page, parts.targets);
    if (!(await belongsHere(parts.provider, context, uid))) return show(faultPage(400, EXPIRED));
    if (context.method === 'GET') return show(loginPage(200, '', ''));
    if (context.method !== 'POST') return show(faultPage(405, REFUSED));
    return logIn(parts, context, show);
  };

const belongsHere = async (provider: Provider, context: Context, uid: string): Promise<boolean> => {
  const details = await provider.interactionDetails(context.req, context.res).catch(() => null);
  return details !== null && details.uid === uid && details.prompt.name === 'login';
};

const logIn = async (parts: LoginParts, context: Context, show: (page: Page) => void): Promise<void> => {
  const form = await readForm(context.req);
  if (!form) return show(faultPage(400, REFUSED));
  const typed = { user: (form.get('user') ?? '').trim().toLowerCase(), password: form.get('password') ?? '' };
  const address = addressOf(context);
  const wait = await parts.attempts.wait(typed.user, address);
  if (wait > 0) {
    context.set('Retry-After', String(wait));
    return show(loginPage(429, typed.user, TOO_MANY));
  }
  const subject = await subjectOf(parts, typed, address);
  if (subject === null) return show(loginPage(401, typed.user, WRONG));
  const { provider } = parts;
  await endSessionOfAnother(provider, await provider.interactionDetails(context.req, context.res), subject);
  const login = { login: { accountId: subject, remember: false } };
  context.redirect(await provider.interactionResult(context.req, context.res, login));
  context.status = 303;
};

const subjectOf = async (parts: LoginParts, typed: Credentials, address: string): Promise<string | null> => {
  const account = await parts.accounts.authenticate(typed.user, typed.password);
  if (!account) {
    await parts.attempts.failed(typed.user, address);
    parts.log.warn('sign-in failed', { address });
    return null;
  }
  await parts.attempts.succeeded(typed.user, address);
  parts.log.info('signed in', { subject: account.subject });
  return account.subject;
};

/** Express has looked at trusted proxies already; without it, the peer. */
const addressOf = (context: Context): string =>
  (context.req as { ip?: string }).ip ?? context.req.socket.remoteAddress ?? '';
