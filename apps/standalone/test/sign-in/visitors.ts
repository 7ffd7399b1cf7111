import type { Browser } from './browser.js';
import { authorization, codeOf, locationOf } from './browser.js';
import type { SignInApp } from './sign-in-app.js';

/** Of every account of these tests. */
export const PASSWORD = 'một mật khẩu dài';

export const tokenOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { access_token: string }).access_token;

/** What people do at the sign-in of an app that may not run yet. */
export const visitorsOf = (app: () => SignInApp) => {
  const me = (token: string): Promise<Response> =>
    fetch(`${app().url}/me`, { headers: { authorization: `Bearer ${token}`, connection: 'close' } });
  const openLogin = async (browser: Browser, more: Record<string, string> = {}) => {
    const { verifier, start } = authorization(app().issuer, app().url, more);
    const page = locationOf(await browser.get(start), start);
    return { verifier, page };
  };
  const redeem = (code: string, verifier: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${app().issuer}/token`, {
      method: 'POST',
      headers,
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'web',
        redirect_uri: `${app().url}/signed-in`,
        code,
        code_verifier: verifier,
      }),
    });
  /** Signs a browser in; gives the last answer, the code and the verifier. */
  const signIn = async (browser: Browser, user = 'van-thu', more: Record<string, string> = {}) => {
    const { verifier, page } = await openLogin(browser, more);
    const resumed = await browser.post(page, { user, password: PASSWORD });
    const back = await browser.get(locationOf(resumed, page));
    return { back, code: codeOf(locationOf(back, page)), verifier };
  };
  return { me, openLogin, redeem, signIn };
};
