import { authorization, locationOf, openBrowser } from './browser.js';
import type { SignInApp } from './sign-in-app.js';
import { startSignInApp } from './sign-in-app.js';
import { PASSWORD, tokenOf, visitorsOf } from './visitors.js';

let app: SignInApp;
const { me, openLogin, redeem, signIn } = visitorsOf(() => app);

beforeAll(async () => {
  app = await startSignInApp();
  await app.signIn().accounts.create({ user: 'van-thu', password: PASSWORD, subject: 'subject-1' });
  await app.signIn().accounts.create({ user: 'chuyen-vien', password: PASSWORD, subject: 'subject-2' });
});
afterAll(() => app.stop());

/** As the API page signs in: it has everybody asked who he is. */
const ANEW = { prompt: 'login' };

/** Where a browser with these cookies is led that asks for a code. */
const askedWith = async (cookie: string): Promise<string> => {
  const { start } = authorization(app.issuer, app.url);
  return locationOf(await fetch(start, { headers: { cookie, connection: 'close' }, redirect: 'manual' }), start);
};

describe('another person at the same browser', () => {
  it('who is asked who he is gets a token of his own, by pages that run nothing', async () => {
    const browser = openBrowser();
    await signIn(browser);
    const { back, code, verifier } = await signIn(browser, 'chuyen-vien', ANEW);
    expect([back.status, await back.text()]).toEqual([303, expect.not.stringContaining('<script')]);
    const redeemed = await redeem(code, verifier);
    expect(await (await me(await tokenOf(redeemed))).json()).toMatchObject({ subject: 'subject-2' });
  });

  it('ends the session of the one before, but nobody ends his own by signing in again', async () => {
    const browser = openBrowser();
    await signIn(browser);
    await signIn(browser, 'van-thu', ANEW);
    const earlier = browser.cookies();
    expect(await askedWith(earlier)).toContain('code=');
    await signIn(browser, 'chuyen-vien', ANEW);
    expect(await askedWith(earlier)).toContain('/oidc/interaction/');
    expect(await askedWith(browser.cookies())).toContain('code=');
  });
});

describe('signing out', () => {
  it('is confirmed on our own page, and whoever signs in next is asked', async () => {
    const browser = openBrowser();
    await signIn(browser);
    const query = `client_id=web&post_logout_redirect_uri=${encodeURIComponent(`${app.url}/`)}`;
    const page = await (await browser.get(`${app.issuer}/session/end?${query}`)).text();
    expect(page).toContain('Ông/bà muốn đăng xuất khỏi hệ thống?');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const out = await browser.post(`${app.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(locationOf(out, app.url)).toBe(`${app.url}/`);
    expect((await openLogin(browser)).page).toContain('/oidc/interaction/');
  });

  it('of nobody is told at once, by a page that runs nothing', async () => {
    const answer = await openBrowser().get(`${app.issuer}/session/end?client_id=web`);
    const html = await answer.text();
    expect(html).toContain('Ông/bà đã đăng xuất.');
    expect(html).not.toContain('<script');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none';style-src 'sha256-/);
  });

  it('ends on a page that leads back to the first one', async () => {
    const browser = openBrowser();
    await signIn(browser);
    const page = await (await browser.get(`${app.issuer}/session/end?client_id=web`)).text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const out = await browser.post(`${app.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    const end = await (await browser.get(locationOf(out, app.issuer))).text();
    expect(end).toContain('Đã đăng xuất');
    expect(end).toContain('<a href="/">');
  });
});
