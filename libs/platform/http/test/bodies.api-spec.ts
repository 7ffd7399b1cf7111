import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import type { TestApp } from './test-app.js';
import { startTestApp } from './test-app.js';

let app: TestApp;
let headers: Record<string, string>;

beforeAll(async () => {
  app = await startTestApp({ limits: { perSubject: 100_000, perAgency: 100_000 } });
  headers = {
    authorization: `Bearer ${await app.issuer.sign()}`,
    'content-type': 'application/json',
    'Idempotency-Key': 'key-bodies',
  };
});
afterAll(() => app.app.close());

const post = (body: string | Uint8Array, more: object = {}): Promise<Response> =>
  fetch(`${app.url}/papers`, { method: 'POST', headers: { ...headers, ...more }, body: body as string });
const codeOf = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code];
const good = { subject: 'Báo cáo', recipients: [{ text: 'Sở Nội vụ' }] };

describe('a body', () => {
  it('arrives in NFC, however it was composed', async () => {
    const answer = await post(JSON.stringify({ ...good, subject: 'Báo cáo'.normalize('NFD') }));
    expect(await answer.json()).toMatchObject({ body: { subject: 'Báo cáo'.normalize('NFC') } });
  });

  it('names each faulty field in both languages, without repeating what was sent', async () => {
    const answer = await post(
      JSON.stringify({ subject: '', pages: '3', recipients: [{ text: 'a', 'b/c': 'canary' }] }),
    );
    const problem = (await answer.json()) as object;
    expect(problem).toMatchObject({
      code: 'INPUT_INVALID',
      errors: [
        { pointer: '#/subject', detail: 'Tối thiểu 1 ký tự', detailEn: 'At least 1 characters' },
        { pointer: '#/pages', detail: 'Bắt buộc và phải là số', detailEn: 'Required and must be a number' },
        { pointer: '#/recipients/0/b~1c', detail: 'Trường không được dùng ở đây' },
      ],
    });
    expect(JSON.stringify(problem)).not.toContain('canary');
  });

  it('is told where null may stand, and which forms a value may have', async () => {
    const draft = { ...good, note: 3, links: [{ id: '3' }] };
    expect(await (await post(JSON.stringify(draft))).json()).toMatchObject({
      errors: [
        {
          pointer: '#/note',
          detail: 'Bắt buộc và phải là chuỗi ký tự hoặc null',
          detailEn: 'Required and must be a string or null',
        },
        { pointer: '#/links/0/id', detail: 'Phải là UUID hoặc null' },
      ],
    });
  });

  it('is refused as a whole when it is not what its header says', async () => {
    const malformed = [400, 'BODY_MALFORMED'];
    expect(await codeOf(await post('{"subject":'))).toEqual(malformed);
    expect(await codeOf(await post('"text"'))).toEqual(malformed);
    expect(await codeOf(await post('{"subject":"a","subject":"b","recipients":[]}'))).toEqual(malformed);
    expect(await codeOf(await post(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])))).toEqual(malformed);
    expect(await codeOf(await post(''))).toEqual([400, 'INPUT_INVALID']);
  });

  it('is refused unread when it is too large or of another type', async () => {
    const large = JSON.stringify({ ...good, subject: 'x'.repeat(1_048_576) });
    expect(await codeOf(await post(large))).toEqual([413, 'BODY_TOO_LARGE']);
    const media = [415, 'MEDIA_TYPE_UNSUPPORTED'];
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16', '']) {
      expect(await codeOf(await post(JSON.stringify(good), { 'content-type': type }))).toEqual(media);
    }
    expect(await codeOf(await post(JSON.stringify(good), { 'content-encoding': 'gzip' }))).toEqual(media);
  });

  it('changes no prototype', async () => {
    await post(
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"subject":"a","recipients":[]}',
    );
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    ['a deep list', '['.repeat(500_000)],
    ['deep objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['an unclosed text of escaped quotes', `"${'\\"'.repeat(500_000)}`],
    ['many quotes', '"'.repeat(1_000_000)],
    ['a number without end', `{"pages":${'9'.repeat(1_000_000)}}`],
    ['an infinite number', '{"subject":"a","pages":1e999,"recipients":[]}'],
    ['many names', `{${Array.from({ length: 60_000 }, (_, index) => `"n${index}":1`).join(',')}}`],
  ])('of %s is refused within two seconds', async (_name, body) => {
    const began = performance.now();
    expect((await post(body)).status).toBe(400);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('never gets a 5xx, whatever it holds (1,000 bodies)', async () => {
    const broken = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.uint8Array({ maxLength: 200 }),
      fc.dictionary(fc.constantFrom('subject', 'pages', 'recipients', '__proto__', 'x'), fc.anything()).map((value) => {
        try {
          return JSON.stringify(value) ?? '';
        } catch {
          return '{';
        }
      }),
    );
    await fc.assert(
      fc.asyncProperty(broken, async (body) => {
        const answer = await post(body);
        await answer.arrayBuffer();
        const { status } = answer;
        expect(status === 200 || (status >= 400 && status < 500)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('an upload', () => {
  it('is read as bytes, under its own path, of its own types and up to its own limit', async () => {
    const uploads = { path: '/papers/files', types: ['application/pdf'], limit: 2_000_000 };
    const other = await startTestApp({ uploads });
    const authorization = `Bearer ${await other.issuer.sign()}`;
    const send = (path: string, type: string, size: number): Promise<Response> =>
      fetch(`${other.url}${path}`, {
        method: 'POST',
        headers: { ...headers, authorization, 'content-type': type },
        body: new Uint8Array(size),
      });
    const kept = await send('/papers/files', 'application/pdf', 1_500_000);
    expect([kept.status, await kept.json()]).toEqual([200, { size: 1_500_000 }]);
    expect(await codeOf(await send('/papers/files', 'application/pdf', 2_000_001))).toEqual([413, 'BODY_TOO_LARGE']);
    for (const type of ['text/html', 'application/json']) {
      const refused = await send('/papers/files', type, 10);
      expect(await refused.json()).toMatchObject({
        ...{ status: 415, code: 'FILE_TYPE_UNSUPPORTED' },
        errors: [{ pointer: 'Content-Type', detail: 'Phải là một trong: application/pdf' }],
      });
    }
    const empty = await send('/papers/files', 'application/pdf', 0);
    expect(await empty.json()).toMatchObject({
      ...{ status: 400, code: 'INPUT_INVALID' },
      errors: [{ pointer: '#', detail: 'Bắt buộc, là nội dung tệp và không được rỗng' }],
    });
    expect((await send('/papers', 'application/pdf', 10)).status).toBe(415);
    await other.app.close();
  });
});

describe('a query string', () => {
  it('takes an instant whose + was not encoded, and names the forms that it takes', async () => {
    const ask = (at: string): Promise<Response> => app.send('GET', `/papers?at=${at}`, { headers });
    for (const plus of ['+', '%2B', '%20']) {
      expect(await (await ask(`2025-03-31T17:00${plus}07:00`)).json()).toMatchObject({
        query: { at: '2025-03-31T17:00:00+07:00' },
      });
    }
    expect(await (await ask('31/3/2025')).json()).toMatchObject({
      errors: [
        { detail: 'Phải là ngày dạng YYYY-MM-DD hoặc thời điểm dạng ISO 8601, ví dụ 2025-03-31T17:00:00+07:00' },
      ],
    });
  });

  it.each([
    '?limit=abc',
    '?limit=51',
    '?limit=1.5',
    '?q=a&q=b',
    '?unknown=1',
    '?q[]=a',
    '?q[a]=b',
    `?q=${'x'.repeat(101)}`,
  ])('%s is refused', async (query) => {
    expect(await codeOf(await app.send('GET', `/papers${query}`, { headers }))).toEqual([400, 'INPUT_INVALID']);
  });

  it('never gets a 5xx, whatever path and query hold (500 requests)', async () => {
    const part = fc.stringMatching(/^[!-~]{0,30}$/).map((text) => text.replace(/[#\\]/g, '%'));
    await fc.assert(
      fc.asyncProperty(part, part, async (path, query) => {
        const status = await rawStatus(`/papers/${path}?${query}`);
        expect(status).toBeGreaterThanOrEqual(200);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 500 },
    );
  });
});

/** Sends the target as it is: `fetch` would tidy it up. */
const rawStatus = (target: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = app.app.getHttpServer().address() as AddressInfo;
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(
        `GET ${target} HTTP/1.1\r\nHost: x\r\nAuthorization: ${headers['authorization']}\r\nConnection: close\r\n\r\n`,
      );
    });
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('end', () => resolve(Number(answer.split(' ')[1])));
    socket.on('error', reject);
  });
