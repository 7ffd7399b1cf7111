import { decodeJwt, decodeProtectedHeader } from 'jose';
import { signInWithPassword } from '@chidao/http';
import { authorization, codeOf, locationOf, openBrowser } from './browser.js';
import type { SignInApp } from './sign-in-app.js';
import { startSignInApp } from './sign-in-app.js';
import { PASSWORD, tokenOf, visitorsOf } from './visitors.js';

let app: SignInApp;
const { me, openLogin, redeem, signIn } = visitorsOf(() => app);

beforeAll(async () => {
  app = await startSignInApp({ perUserAndAddress: 4, perAddress: 100 });
  await app.signIn().accounts.create({ user: 'van-thu', password: PASSWORD, subject: 'subject-1' });
});
afterAll(() => app.stop());

const cli = (user: string, password: string) =>
  signInWithPassword({ issuer: app.issuer, clientId: 'cli', redirectUri: 'http://127.0.0.1/cli', user, password });

describe('a page in a browser', () => {
  it('of this server redeems its code itself; one of another server cannot', async () => {
    const first = await signIn(openBrowser());
    const foreign = await redeem(first.code, first.verifier, { origin: 'http://evil.example.test' });
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([400, null]);
    const second = await signIn(openBrowser());
    const own = await redeem(second.code, second.verifier, { origin: new URL(app.issuer).origin });
    expect(own.status).toBe(200);
    expect((await me(await tokenOf(own))).status).toBe(200);
  });
});

describe('a browser', () => {
  it('is led to a Vietnamese page that runs nothing, and after signing in back with a code for a token', async () => {
    const browser = openBrowser();
    const { verifier, page } = await openLogin(browser);
    const form = await browser.get(page);
    const html = await form.text();
    expect(form.headers.get('content-security-policy')).toMatch(
      /^default-src 'none';style-src 'sha256-[^']+';form-action 'self'/,
    );
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain('Tên đăng nhập');
    expect(html).not.toContain('<script');

    const resumed = await browser.post(page, { user: ' Van-Thu ', password: PASSWORD.normalize('NFD') });
    expect(resumed.status).toBe(303);
    const back = locationOf(await browser.get(locationOf(resumed, page)), page);
    expect(back).toMatch(`${app.url}/signed-in?code=`);
    expect(new URL(back).searchParams.get('state')).toBe('s1');
    expect(new URL(back).searchParams.get('iss')).toBe(app.issuer);

    const token = await tokenOf(await redeem(codeOf(back), verifier));
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    expect(decodeJwt(token)).toMatchObject({ iss: app.issuer, aud: app.url, sub: 'subject-1' });
    const answer = await me(token);
    expect([answer.status, await answer.json()]).toEqual([200, { issuer: app.issuer, subject: 'subject-1' }]);
  });

  it('that has signed in is not asked again, also after a restart', async () => {
    const browser = openBrowser();
    await signIn(browser);
    await app.restart();
    const { verifier, start } = authorization(app.issuer, app.url);
    const back = locationOf(await browser.get(start), start);
    expect((await redeem(codeOf(back), verifier)).status).toBe(200);
  });
});

describe('signing in', () => {
  it.each([
    ['a wrong password', 'van-thu', 'khác hẳn mật khẩu'],
    ['a user that does not exist', 'nobody', PASSWORD],
    ['an empty password', 'van-thu', ''],
    ['a right password with more behind it', 'van-thu', PASSWORD.padEnd(300, 'x')],
  ])('with %s is refused in the same words', async (_name, user, password) => {
    const browser = openBrowser();
    const { page } = await openLogin(browser);
    const refused = await browser.post(page, { user, password });
    expect(refused.status).toBe(401);
    expect(await refused.text()).toContain('Tên đăng nhập hoặc mật khẩu không đúng.');
    expect(app.logged()).not.toContain(password === '' ? 'password' : password);
  });

  it('is slowed down after failures, also for the right password, but not for another user', async () => {
    await app.signIn().accounts.create({ user: 'bi-doan', password: PASSWORD });
    const browser = openBrowser();
    const { page } = await openLogin(browser);
    for (let time = 0; time < 4; time += 1) {
      expect((await browser.post(page, { user: 'bi-doan', password: 'khác hẳn mật khẩu' })).status).toBe(401);
    }
    const disguise = { 'x-forwarded-for': '10.0.0.1' };
    const waiting = await browser.post(page, { user: 'bi-doan', password: PASSWORD }, disguise);
    expect(waiting.status).toBe(429);
    expect(Number(waiting.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await browser.post(page, { user: 'van-thu', password: PASSWORD })).status).toBe(303);
  });

  it('belongs to the browser that began it', async () => {
    const { page } = await openLogin(openBrowser());
    const stranger = openBrowser();
    expect((await stranger.get(page)).status).toBe(400);
    const forged = await stranger.post(page, { user: 'van-thu', password: PASSWORD });
    expect([forged.status, forged.headers.get('location')]).toEqual([400, null]);
    expect(await forged.text()).toContain('đã hết hạn');
  });

  it('shows what was typed as text', async () => {
    const browser = openBrowser();
    const { page } = await openLogin(browser);
    const html = await (await browser.post(page, { user: '"><b>x', password: 'y' })).text();
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;x"');
  });

  it.each([
    ['JSON', 'application/json', '{}'],
    ['more than 4 KiB', 'application/x-www-form-urlencoded', `user=${'x'.repeat(5_000)}`],
  ])('refuses %s', async (_name, type, body) => {
    const browser = openBrowser();
    const { page } = await openLogin(browser);
    const headers = { 'content-type': type, cookie: browser.cookies() };
    expect((await fetch(page, { method: 'POST', headers, body })).status).toBe(400);
  });
});

describe('a request for a code', () => {
  it.each([
    ['another redirect address', { redirect_uri: 'http://evil.example.test/' }],
    ['an unknown client', { client_id: 'other' }],
  ])('with %s ends on a page of ours', async (_name, more) => {
    const answer = await openBrowser().get(authorization(app.issuer, app.url, more).start);
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    expect(await answer.text()).toContain('Yêu cầu đăng nhập không hợp lệ');
  });

  it.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }],
    ['with plain PKCE', { code_challenge_method: 'plain' }],
    ['for a token in the address', { response_type: 'token' }],
    ['for another API', { resource: 'https://other.example.test' }],
  ])('%s is refused', async (_name, more) => {
    const { start } = authorization(app.issuer, app.url, more);
    const answer = locationOf(await openBrowser().get(start), start);
    expect(answer).toMatch(/[?#&]error=/);
    expect(answer).not.toContain('/interaction/');
  });
});

describe('a code', () => {
  it('is good once, and only for who holds its verifier', async () => {
    const first = await signIn(openBrowser());
    expect((await redeem(first.code, first.verifier.split('').reverse().join(''))).status).toBe(400);
    const second = await signIn(openBrowser());
    expect((await redeem(second.code, second.verifier)).status).toBe(200);
    expect((await redeem(second.code, second.verifier)).status).toBe(400);
  });
});

describe('a token', () => {
  it('comes to the command line for user and password, and outlives a restart', async () => {
    const { accessToken, expiresInSeconds } = await cli('van-thu', PASSWORD);
    expect(expiresInSeconds).toBe(3_600);
    expect((await me(accessToken)).status).toBe(200);
    await app.restart();
    expect((await me(accessToken)).status).toBe(200);
    expect((await cli('van-thu', PASSWORD)).accessToken).not.toBe(accessToken);
  });

  it('does not come for a wrong password', async () => {
    await expect(cli('van-thu', 'khác hẳn mật khẩu')).rejects.toThrow('user or password is wrong');
  });

  it('that only proves who somebody is does not open the API', async () => {
    const { code, verifier } = await signIn(openBrowser());
    const { id_token: idToken } = (await (await redeem(code, verifier)).json()) as { id_token: string };
    expect((await me(idToken)).status).toBe(401);
  });
});
