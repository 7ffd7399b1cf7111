import type { Context, Next } from 'koa';
import type { Provider } from 'oidc-provider';
import { sendPage } from './page.js';
import { loggedOutPage } from './pages.js';

const PATH = '/session/end';

/** Whoever is not signed in is told so at once; the provider would answer by a page whose script posts a form. */
export const signOutPages =
  (provider: Provider) =>
  async (context: Context, next: Next): Promise<void> => {
    if (context.path !== PATH || context.method !== 'GET') return next();
    const { accountId } = await provider.Session.get(context);
    return accountId === undefined ? sendPage(context, loggedOutPage(), []) : next();
  };
