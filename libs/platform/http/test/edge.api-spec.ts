import type { TestApp } from './test-app.js';
import { startTestApp } from './test-app.js';

let app: TestApp;
let bearer: Record<string, string>;

beforeAll(async () => {
  app = await startTestApp({ limits: { perAddress: 10_000, perSubject: 10_000 } });
  bearer = { authorization: `Bearer ${await app.issuer.sign()}` };
});
afterAll(() => app.app.close());

const json = async (response: Response): Promise<Record<string, unknown>> =>
  (await response.json()) as Record<string, unknown>;

describe('a request', () => {
  it('is answered without a token only where the route is public', async () => {
    expect((await app.send('GET', '/papers/open')).status).toBe(200);
    const refused = await app.send('GET', '/papers');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer');
    expect(refused.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await json(refused)).toMatchObject({ code: 'NOT_SIGNED_IN', title: 'Chưa đăng nhập', status: 401 });
  });

  it('acts under the standing that the register gives its account', async () => {
    const answer = await app.send('GET', '/papers?q=a', { headers: bearer });
    expect(answer.headers.get('chidao-position')).toBe('7');
    expect(await json(answer)).toEqual({ query: { q: 'a' }, agency: 'agency-a' });
  });
});
