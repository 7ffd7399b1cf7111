import type { TestApp } from './test-app.js';
import { startTestApp } from './test-app.js';

let app: TestApp;
let one: Record<string, string>;
beforeAll(async () => {
  app = await startTestApp();
  one = { authorization: `Bearer ${await app.issuer.sign()}` };
});
afterAll(() => app.app.close());

const PAPER = '0190a1b2-0000-7000-8000-000000000001';

describe('a method that a path does not take', () => {
  it.each([
    ['DELETE', '/papers', 'GET, HEAD, POST'],
    ['PATCH', '/papers/', 'GET, HEAD, POST'],
    ['POST', '/papers/open', 'GET, HEAD'],
    ['PUT', `/papers/${PAPER}/issue`, 'POST'],
  ])(
    'is a problem that names the methods of the path where there is another route: %s %s',
    async (method, path, allow) => {
      const answer = await app.send(method, path, { headers: one });
      expect([answer.headers.get('allow'), answer.headers.get('content-type')]).toEqual([
        allow,
        'application/problem+json; charset=utf-8',
      ]);
      expect(await answer.json()).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
    },
  );

  it('is what the route says where the method is known, also when only its headers are asked for', async () => {
    expect((await app.send('HEAD', '/papers', { headers: one })).status).toBe(200);
    expect((await app.send('DELETE', '/nowhere/papers', { headers: one })).status).toBe(404);
  });
});
