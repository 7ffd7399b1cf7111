import { request } from 'node:http';
import { forgedTokens } from './forged-tokens.js';
import type { TestApp } from './test-app.js';
import { startTestApp } from './test-app.js';
import { NOW_SECONDS } from './tokens.js';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ limits: { perAddress: 10_000 } });
});
afterAll(() => app.app.close());

const withToken = (token: string): Promise<Response> =>
  app.send('GET', '/papers/me', { headers: { authorization: `Bearer ${token}` } });

describe('an access token', () => {
  it('is believed when our issuer signed it for us and it is valid now', async () => {
    const answer = await withToken(await app.issuer.sign());
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ issuer: 'https://id.example.test', subject: 'account-1' });
  });

  it('may be up to 60 s off our clock', async () => {
    const { sign, claims } = app.issuer;
    expect((await withToken(await sign(claims({ exp: NOW_SECONDS - 59 })))).status).toBe(200);
    expect((await withToken(await sign(claims({ nbf: NOW_SECONDS + 60 })))).status).toBe(200);
  });

  it('is refused, and never logged, in each of 50 forged forms', async () => {
    const forged = await forgedTokens(app.issuer);
    const answers = await Promise.all(
      forged.map(async ([name, token]) => {
        const answer = await withToken(token);
        return [name, answer.status, ((await answer.json()) as { code: string }).code] as const;
      }),
    );
    expect(forged).toHaveLength(50);
    expect(answers.filter(([, status, code]) => status !== 401 || code !== 'TOKEN_INVALID')).toEqual([]);
    const parts = forged.flatMap(([, token]) => token.split('.')).filter((part) => part.length > 40);
    expect(parts.filter((part) => app.logged().includes(part))).toEqual([]);
  });

  it('counts only in the Authorization header, sent once', async () => {
    const token = await app.issuer.sign();
    expect((await app.send('GET', `/papers/me?access_token=${token}`)).status).toBe(401);
    expect((await app.send('GET', '/papers/me', { headers: { cookie: `access_token=${token}` } })).status).toBe(401);
    expect((await app.send('GET', '/papers/me', { headers: { authorization: token } })).status).toBe(401);
    expect(await statusOfTwoHeaders(`Bearer ${token}`)).toBe(401);
  });
});

const statusOfTwoHeaders = (value: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(`${app.url}/papers/me`, { headers: { authorization: [value, value] as never } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject).end();
  });
