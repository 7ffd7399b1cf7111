import type { TestApp } from './test-app.js';
import { startTestApp } from './test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.app.close());

type Node = { readonly [key: string]: Node } & readonly Node[];

describe('the OpenAPI document', () => {
  it('says what a command takes, answers and refuses, from the schema that validates it', async () => {
    const document = (await (await app.send('GET', '/api/openapi.json')).json()) as Node;
    const operation = document['paths']?.['/papers']?.['post'];
    expect(operation?.['summary']).toBe('DraftDirective');
    expect(operation?.['security']).toEqual([{ bearer: [] }]);
    const names = operation?.['parameters']?.map((parameter) => parameter['name']);
    expect(names).toEqual(expect.arrayContaining(['Idempotency-Key', 'If-Match', 'Chidao-Agency']));
    expect(operation?.['requestBody']?.['content']?.['application/json']?.['schema']).toMatchObject({
      required: ['subject', 'recipients'],
      additionalProperties: false,
      properties: { subject: { type: 'string', minLength: 1, maxLength: 500 } },
    });
    expect(Object.keys(operation?.['responses'] ?? {})).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '409',
      '412',
      '422',
      '429',
      '503',
    ]);
    expect(operation?.['responses']?.['409']?.['content']).toHaveProperty(['application/problem+json']);
  });

  it('lists the parameters of a query', async () => {
    const document = (await (await app.send('GET', '/api/openapi.json')).json()) as Node;
    const parameters = document['paths']?.['/papers']?.['get']?.['parameters'] ?? [];
    expect(parameters.map(({ name, in: place }) => `${String(place)} ${String(name)}`)).toEqual(
      expect.arrayContaining(['query q', 'query limit', 'header Chidao-Agency']),
    );
  });
});

describe('the API page', () => {
  it('takes everything from this server, and its policy lets nothing else in', async () => {
    const page = await app.send('GET', '/api');
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    const links = [...html.matchAll(/(?:src|href)=["']([^"']+)["']/g)].map(([, link]) => link ?? '');
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => /^(https?:)?\/\//.test(link))).toEqual([]);
    for (const link of links.filter((one) => !one.startsWith('data:'))) {
      const asset = await fetch(new URL(link, `${app.url}/api`));
      expect([link, asset.status]).toEqual([link, 200]);
      await asset.arrayBuffer();
    }
    expect([...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)]).toEqual([]);
  });
});
