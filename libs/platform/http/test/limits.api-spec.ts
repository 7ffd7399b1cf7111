import type { TestApp } from './test-app.js';
import { startTestApp } from './test-app.js';

let app: TestApp;
afterEach(() => app.app.close());

const bearerOf = async (subject: string) => ({
  authorization: `Bearer ${await app.issuer.sign(app.issuer.claims({ sub: subject }))}`,
});
const statuses = async (count: number, send: (index: number) => Promise<Response>): Promise<readonly number[]> => {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) found.push((await send(index)).status);
  return found;
};

describe('a rate limit', () => {
  it('counts each account by itself and says when to come back', async () => {
    app = await startTestApp({ limits: { perSubject: 3 } });
    const one = await bearerOf('account-1');
    const two = await bearerOf('account-2');
    expect(await statuses(4, () => app.send('GET', '/papers/me', { headers: one }))).toEqual([200, 200, 200, 429]);
    const refused = await app.send('GET', '/papers/me', { headers: one });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ code: 'RATE_LIMITED' });
    expect((await app.send('GET', '/papers/me', { headers: two })).status).toBe(200);
  });

  it('counts all persons of an agency together', async () => {
    app = await startTestApp({ limits: { perAgency: 2 } });
    const one = await bearerOf('account-1');
    const two = { ...(await bearerOf('account-2')), 'Chidao-Agency': 'agency-a' };
    expect((await app.send('GET', '/papers', { headers: one })).status).toBe(200);
    expect((await app.send('GET', '/papers', { headers: two })).status).toBe(200);
    expect((await app.send('GET', '/papers', { headers: one })).status).toBe(429);
    expect((await app.send('GET', '/papers', { headers: { ...two, 'Chidao-Agency': 'agency-b' } })).status).toBe(200);
  });

  it('of an address cannot be evaded by a header, with wrong tokens or without any', async () => {
    app = await startTestApp({ limits: { perAddress: 4 } });
    const disguise = (index: number) => ({ 'x-forwarded-for': `10.0.0.${index}`, forwarded: `for=10.0.1.${index}` });
    const open = await statuses(2, (index) => app.send('GET', '/papers/open', { headers: disguise(index) }));
    const wrong = await statuses(3, (index) =>
      app.send('GET', '/papers/me', { headers: { ...disguise(index), authorization: 'Bearer a.b.c' } }),
    );
    expect([...open, ...wrong]).toEqual([200, 200, 401, 401, 429]);
    expect((await app.send('GET', '/health/live')).status).toBe(200);
  });

  it('follows X-Forwarded-For only from a proxy that is trusted', async () => {
    app = await startTestApp({ limits: { perAddress: 1 }, trustedProxies: ['127.0.0.1'] });
    const from = (address: string) => app.send('GET', '/papers/open', { headers: { 'x-forwarded-for': address } });
    expect([(await from('10.0.0.1')).status, (await from('10.0.0.1')).status]).toEqual([200, 429]);
    expect((await from('10.0.0.2')).status).toBe(200);
  });
});
