import { derivedIdOf } from './test-app.js';
import type { TestApp } from './test-app.js';
import { startTestApp } from './test-app.js';

let app: TestApp;
let one: Record<string, string>;
let two: Record<string, string>;

beforeAll(async () => {
  app = await startTestApp();
  const { sign, claims } = app.issuer;
  one = { authorization: `Bearer ${await sign()}`, 'content-type': 'application/json' };
  two = { ...one, authorization: `Bearer ${await sign(claims({ sub: 'account-2' }))}` };
});
afterAll(() => app.app.close());

const json = async (response: Response): Promise<Record<string, never>> =>
  (await response.json()) as Record<string, never>;
const CORRELATION = '0190a1b2-0000-7000-8000-0000000000c0';
const PAPER = '0190a1b2-0000-7000-8000-000000000001';
const draft = JSON.stringify({ subject: 'Về việc', recipients: [] });

describe('a standing', () => {
  it('comes from the register, for the one agency of the account', async () => {
    const answer = await app.send('GET', '/papers?q=a', { headers: { ...one, 'Chidao-After': '12' } });
    expect(answer.headers.get('chidao-position')).toBe('7');
    expect(await json(answer)).toEqual({ query: { q: 'a' }, agency: 'agency-a', after: '12' });
  });

  it('of several agencies is chosen by the sender', async () => {
    const unnamed = await app.send('GET', '/papers', { headers: two });
    expect(await json(unnamed)).toMatchObject({
      code: 'AGENCY_REQUIRED',
      facts: { agencies: ['agency-a', 'agency-b'] },
    });
    const named = await app.send('GET', '/papers', { headers: { ...two, 'Chidao-Agency': 'agency-b' } });
    expect(await json(named)).toMatchObject({ agency: 'agency-b' });
  });

  it('is never added by the sender', async () => {
    const answer = await app.send('GET', '/papers', { headers: { ...one, 'Chidao-Agency': 'agency-b' } });
    expect([answer.status, (await json(answer))['code']]).toEqual([403, 'CAPACITY_NOT_VALID']);
  });

  it('is missing for an account that nobody registered', async () => {
    const { sign, claims } = app.issuer;
    const stranger = { authorization: `Bearer ${await sign(claims({ sub: 'stranger' }))}` };
    const answer = await app.send('GET', '/papers', { headers: stranger });
    expect([answer.status, (await json(answer))['code']]).toEqual([403, 'ACCOUNT_NOT_REGISTERED']);
    expect((await app.send('GET', '/papers/me', { headers: stranger })).status).toBe(200);
  });
});

describe('a command', () => {
  it('has its id from the person and the Idempotency-Key, and its instant from our clock', async () => {
    const headers = { ...one, 'Idempotency-Key': 'key-0001', 'X-Correlation-Id': CORRELATION };
    const answer = await app.send('POST', '/papers', { headers, body: draft });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-correlation-id')).toBe(CORRELATION);
    expect(await json(answer)).toMatchObject({
      envelope: {
        context: {
          commandId: derivedIdOf('person-1', 'key-0001'),
          actor: { kind: 'person', id: 'person-1' },
          standing: { agency: 'agency-a' },
          at: '2025-03-10T02:00:00.000Z',
          versions: { ruleSet: null, calendar: null },
          causationId: null,
          correlationId: CORRELATION,
        },
        options: { seen: 'undefined' },
      },
    });
  });

  it.each([undefined, 'short', 'x'.repeat(129), 'with space', 'tab\there!'])(
    'is refused with the Idempotency-Key %j',
    async (key) => {
      const headers = { ...one, ...(key !== undefined && { 'Idempotency-Key': key }) };
      const answer = await app.send('POST', '/papers', { headers, body: draft });
      expect(await json(answer)).toMatchObject({
        status: 400,
        code: 'INPUT_INVALID',
        errors: [{ pointer: 'Idempotency-Key' }],
      });
    },
  );

  it('on something seen names the revision seen, and is answered with its ETag and position', async () => {
    const headers = { ...one, 'Idempotency-Key': 'key-0002', 'If-Match': '"12"' };
    const answer = await app.send('POST', `/papers/${PAPER}/issue`, { headers });
    expect([answer.headers.get('etag'), answer.headers.get('chidao-position')]).toEqual(['"12"', '9']);
    expect(await json(answer)).toEqual({ id: PAPER });
  });

  it.each([undefined, '12', 'W/"12"', '*', '"12", "13"', '"-1"', '"99999999999999999999"'])(
    'on something seen is refused with If-Match %j',
    async (tag) => {
      const headers = { ...one, 'Idempotency-Key': 'key-0003', ...(tag !== undefined && { 'If-Match': tag }) };
      const answer = await app.send('POST', `/papers/${PAPER}/issue`, { headers });
      expect(await json(answer)).toMatchObject({
        status: 400,
        code: 'INPUT_INVALID',
        errors: [{ pointer: 'If-Match' }],
      });
    },
  );
});

describe('a refusal', () => {
  const refusal = async (code: string, mayKnow: 'yes' | 'no') => {
    const headers = { ...one, 'Idempotency-Key': 'key-0004' };
    const answer = await app.send('POST', `/papers/${code}/refuse/${mayKnow}`, { headers });
    return { status: answer.status, headers: answer.headers, body: await json(answer) };
  };

  it.each([
    ['DIRECTIVE_NOT_DRAFT', 409],
    ['INPUT_INVALID', 400],
    ['REVISION_CONFLICT', 412],
    ['COMMAND_ID_REUSED', 422],
    ['OUTCOME_UNKNOWN', 503],
    ['ACTOR_NOT_AUTHORISED', 403],
    ['A_CODE_WITHOUT_TEXTS', 409],
  ])('%s is answered %i', async (code, status) => {
    const answer = await refusal(code, 'yes');
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect([answer.status, answer.body['code'], answer.body['status']]).toEqual([status, code, status]);
  });

  it('is told in Vietnamese and English, with its facts', async () => {
    expect((await refusal('DIRECTIVE_NOT_DRAFT', 'yes')).body).toMatchObject({
      type: 'urn:chidao:problem:DIRECTIVE_NOT_DRAFT',
      title: 'Văn bản không còn là dự thảo',
      titleEn: 'The directive is not a draft',
      errors: [],
      facts: { stream: 'directive-1' },
    });
  });

  it('does not let on that a thing exists to somebody who may not know', async () => {
    const hidden = await refusal('ACTOR_NOT_AUTHORISED', 'no');
    const absent = await refusal('NOT_FOUND', 'no');
    const { correlationId: a, ...hiddenBody } = hidden.body;
    const { correlationId: b, ...absentBody } = absent.body;
    expect(a).not.toBe(b);
    expect(hiddenBody).toEqual(absentBody);
    expect(hiddenBody).not.toHaveProperty('facts');
  });

  it('of our own making is logged with its cause and answered without it', async () => {
    const answer = await refusal('CRASH', 'yes');
    expect([answer.status, answer.body['code']]).toEqual([500, 'INTERNAL_ERROR']);
    expect(JSON.stringify(answer.body)).not.toContain('secret cause');
    expect(app.logged()).toContain('secret cause');
    expect(app.logged()).toContain(answer.body['correlationId']);
  });

  it('names the faulty field in errors, however the decision names it', async () => {
    const { body } = await refusal('INPUT_INVALID', 'yes');
    expect(body['errors']).toEqual([expect.objectContaining({ pointer: '#/order/dueDate' })]);
    const headers = { ...one, 'Idempotency-Key': 'key-0005', 'If-Match': '"1"' };
    const answer = await json(await app.send('POST', '/papers/no-uuid/issue', { headers }));
    expect(answer).toMatchObject({ code: 'INPUT_INVALID', errors: [{ pointer: 'id' }] });
  });

  it('to make something new is told to whoever may not: there is nothing to hide', async () => {
    const answer = await app.send('POST', '/papers/made', { headers: one });
    expect([answer.status, (await json(answer))['code']]).toEqual([403, 'ACTOR_NOT_AUTHORISED']);
  });

  it('to send more than once a retry is asked for where it makes sense', async () => {
    expect((await refusal('OUTCOME_UNKNOWN', 'yes')).headers.get('retry-after')).toBe('2');
  });
});

describe('every answer', () => {
  it('forbids a browser whatever is not needed', async () => {
    const { headers } = await app.send('GET', '/papers/open');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.has('x-powered-by')).toBe(false);
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  it('is a problem also where there is no route', async () => {
    const answer = await app.send('GET', '/nowhere');
    expect(await json(answer)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('a correlation id', () => {
  it.each(['corr-0001', 'Nguyễn', `${CORRELATION}0`, 'a'.repeat(36)])('that is no UUID is replaced: %s', async (id) => {
    const { headers } = await app.send('GET', '/papers/open', { headers: { 'X-Correlation-Id': encodeURI(id) } });
    expect(headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-correlation-id')).not.toBe(id);
  });
});

describe('the log', () => {
  it('has one line for each request, without its query', async () => {
    const named = { ...one, 'X-Correlation-Id': CORRELATION };
    await (await app.send('GET', '/papers?q=canary', { headers: named })).text();
    const line =
      app
        .logged()
        .split('\n')
        .findLast((text) => text.includes(CORRELATION)) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      message: 'request',
      method: 'GET',
      path: '/papers',
      status: 200,
      subject: 'account-1',
      agency: 'agency-a',
    });
    expect(app.logged()).not.toContain('canary');
  });
});

describe('health', () => {
  it('is alive at once, and ready when every part is', async () => {
    let ready = false;
    const forget = app.health.register('directives', () => ({ ok: ready, detail: '3 of 7' }));
    expect((await app.send('GET', '/health/live')).status).toBe(200);
    const waiting = await app.send('GET', '/health/ready');
    expect([waiting.status, await json(waiting)]).toEqual([
      503,
      { status: 'unavailable', checks: { directives: { ok: false, detail: '3 of 7' } } },
    ]);
    ready = true;
    expect((await app.send('GET', '/health/ready')).status).toBe(200);
    forget();
  });
});
