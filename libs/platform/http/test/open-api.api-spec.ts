import type { OpenAPIObject } from '@nestjs/swagger';
import { undescribed } from '../src/index.js';
import type { TestApp } from './test-app.js';
import { startTestApp } from './test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.app.close());

/** What stands at a path of the document. */
const at = async (...path: readonly (string | number)[]): Promise<unknown> => {
  const document = (await (await app.send('GET', '/api/openapi.json')).json()) as unknown;
  return path.reduce((node, key) => (node as Record<string, unknown>)[key], document);
};
type Parameter = { readonly name: string; readonly in: string };
const parametersOf = async (path: string, method: string): Promise<readonly string[]> =>
  ((await at('paths', path, method, 'parameters')) as readonly Parameter[]).map((one) => `${one.in} ${one.name}`);

describe('the OpenAPI document', () => {
  it('says what a command takes, from the schema that validates it', async () => {
    expect(await at('paths', '/papers', 'post')).toMatchObject({
      summary: 'Nhập dự thảo văn bản; hệ thống đọc và đề xuất nhiệm vụ (DraftDirective)',
      tags: ['papers'],
      security: [{ bearer: [] }],
    });
    expect(await parametersOf('/papers', 'post')).toEqual(
      expect.arrayContaining(['header Idempotency-Key', 'header If-Match', 'header Chidao-Agency']),
    );
    expect(await at('paths', '/papers', 'post', 'requestBody', 'content', 'application/json', 'schema')).toMatchObject({
      required: ['subject', 'recipients'],
      additionalProperties: false,
      properties: { subject: { type: 'string', minLength: 1, maxLength: 500 } },
    });
  });

  it('says what a command answers and refuses', async () => {
    const responses = (await at('paths', '/papers', 'post', 'responses')) as object;
    const statuses = ['200', '400', '401', '403', '404', '409', '412', '422', '429', '503'];
    expect(Object.keys(responses)).toEqual(statuses);
    expect(await at('paths', '/papers', 'post', 'responses', '409', 'content')).toHaveProperty([
      'application/problem+json',
    ]);
  });

  it('leaves nothing unsaid, and what is left unsaid is found', async () => {
    const document = (await (await app.send('GET', '/api/openapi.json')).json()) as OpenAPIObject;
    expect(undescribed(document)).toEqual([
      'GET /papers/open: no summary in Vietnamese',
      'GET /papers/open: no answer 200',
      'GET /papers/open: no problem 4xx',
      'GET /papers/open: no words for 200',
      'GET /papers: no summary in Vietnamese',
      'POST /papers/{code}/refuse/{mayKnow}: no summary in Vietnamese',
    ]);
  });

  it('offers to choose a file where bytes are taken, and asks for no key there', async () => {
    const upload = (await at('paths', '/papers/files', 'post')) as { requestBody: { content: object } };
    const bytes = { schema: { type: 'string', format: 'binary' } };
    expect(upload.requestBody.content).toEqual({ 'application/pdf': bytes, 'text/plain': bytes });
    expect(upload).toMatchObject({
      responses: { 200: { content: { 'application/json': { schema: { required: ['file', 'size'] } } } } },
    });
    expect(upload).not.toHaveProperty(['responses', '422']);
    expect(await parametersOf('/papers/files', 'post')).toEqual(['header Chidao-Agency']);
  });

  it('lists the parameters of a query', async () => {
    expect(await parametersOf('/papers', 'get')).toEqual(
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
    expect(links).toContain('/api/sign-in-anew.js');
    expect(links.filter((link) => /^(https?:)?\/\//.test(link))).toEqual([]);
    for (const link of links.filter((one) => !one.startsWith('data:'))) {
      const asset = await fetch(new URL(link, `${app.url}/api`));
      expect([link, asset.status]).toEqual([link, 200]);
      await asset.arrayBuffer();
    }
    expect([...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)]).toEqual([]);
  });
});

describe('the API page of an installation with sign-in', () => {
  it('offers the flow of its issuer, and the page that ends it', async () => {
    const redirectUri = 'https://api.example.test/api/oauth2-redirect.html';
    const signIn = { issuer: 'https://id.example.test/oidc', clientId: 'web', redirectUri };
    const other = await startTestApp({ openApi: { title: 'papers', description: '', version: '1', signIn } });
    const document = (await (await other.send('GET', '/api/openapi.json')).json()) as object;
    expect(document).toMatchObject({
      components: {
        securitySchemes: {
          bearer: { flows: { authorizationCode: { authorizationUrl: 'https://id.example.test/oidc/auth' } } },
        },
      },
    });
    const start = await (await other.send('GET', '/api/swagger-ui-init.js')).text();
    expect(start).toContain('"clientId": "web"');
    expect(start).toMatch(/"additionalQueryStringParams": \{\s*"prompt": "login"\s*\}/);
    expect(start).toContain(`"oauth2RedirectUrl": "${redirectUri}"`);
    const end = await (await other.send('GET', '/api/oauth2-redirect.html')).text();
    expect(end).toContain('<script src="oauth2-redirect.js"></script>');
    await other.app.close();
  });
});
