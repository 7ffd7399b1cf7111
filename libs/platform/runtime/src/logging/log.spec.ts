import { EventEmitter } from 'node:events';
import { correlated } from './correlation.js';
import { exitOnCrash } from './crash.js';
import type { Log } from './log.js';
import { createLog } from './log.js';
import { nestLogger } from './nest-logger.js';

let lines: string[];
let log: Log;
beforeEach(() => {
  lines = [];
  log = createLog('debug', { write: (line) => void lines.push(line) });
});

const last = (): Record<string, unknown> => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;

describe('a log line', () => {
  it('is one JSON object with level, time, message, fields and the correlation id of the running work', async () => {
    await correlated('corr-1', async () => {
      await Promise.resolve();
      log.with({ part: 'relay' }).info('caught up', { position: 12n });
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{.*\}\n$/);
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      correlationId: 'corr-1',
      part: 'relay',
      position: '12',
      message: 'caught up',
    });
  });

  it('carries no correlation id outside any work', () => {
    log.warn('alone');
    expect(last()).not.toHaveProperty('correlationId');
  });

  it.each([
    ['a line break', 'a\r\n{"level":"info"}'],
    ['a terminal code', '\u001b[2J\u009b31m'],
    ['NUL', 'a\u0000b'],
    ['a text that runs backwards', 'a\u202eb\u2066c'],
    ['half a character', 'a\ud800b'],
    ['a line separator', 'a\u2028b'],
  ])('holds %s written out', (_name, text) => {
    log.info(text, { text, [text]: 1 });
    expect(lines.at(-1)?.trimEnd()).toMatch(/^[\u0020-\u007e]*$/);
    expect(String(last()['text'])).toMatch(/\\u[0-9a-f]{4}/);
  });

  it('cuts a text of a megabyte to 200 characters', () => {
    log.info('x'.repeat(1_048_576), { text: 'y'.repeat(1_048_576) });
    expect(lines.at(-1)?.length).toBeLessThan(600);
  });

  it('hides secrets by the name of the field, and tokens wherever they stand', () => {
    const token = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
    log.error(`refused Bearer ${token}`, {
      headers: { authorization: 'Basic abc', Cookie: 'session=abc', accept: '*/*' },
      account: { password: 'abc', access_token: 'abc', clientSecret: 'abc' },
      url: `/x?t=${token}`,
      error: new Error(`bad ${token}`, { cause: new Error(token) }),
    });
    expect(lines.at(-1)).not.toMatch(/abc|eyJhbGci/);
    expect(last()).toMatchObject({ headers: { authorization: '[redacted]', accept: '*/*' } });
  });

  it('is bounded in depth and number of items', () => {
    const loop: Record<string, unknown> = { list: Array.from({ length: 1_000 }, (_, index) => index) };
    loop['self'] = loop;
    log.info('loop', loop);
    expect(last()['list']).toHaveLength(50);
    expect(lines.at(-1)).toContain('[deeper]');
  });

  it('of an error has its code and frames, and its message once', () => {
    log.error('failed', { error: Object.assign(new TypeError('no such thing'), { code: 'ENOENT' }) });
    expect(last()['error']).toMatchObject({ name: 'TypeError', code: 'ENOENT', message: 'no such thing' });
    expect(lines.at(-1)?.split('no such thing')).toHaveLength(2);
  });
});

describe("Nest's own lines", () => {
  it('come through the same log', () => {
    const nest = nestLogger(log);
    nest.log('started', 'NestApplication');
    expect(last()).toMatchObject({ level: 'info', message: 'started', context: 'NestApplication' });
    nest.error(new Error('broken'), 'ExceptionsHandler');
    expect(last()).toMatchObject({ level: 'error', message: 'broken', error: { name: 'Error' } });
    nest.log('mapped', 'RouterExplorer');
    expect(last()).toMatchObject({ level: 'debug', message: 'mapped' });
    nest.warn({ a: 1 });
    expect(last()).toMatchObject({ level: 'warn', message: '{"a":1}' });
  });
});

describe('an error that nobody handled', () => {
  it.each(['unhandledRejection', 'uncaughtException'])('(%s) is logged and ends the process', (event) => {
    const target = new EventEmitter();
    const codes: number[] = [];
    const stop = exitOnCrash(log, target, (code) => void codes.push(code));
    target.emit(event, new Error('lost'));
    expect(codes).toEqual([1]);
    expect(last()).toMatchObject({ level: 'error', error: { message: 'lost' } });
    stop();
    expect(target.listenerCount(event)).toBe(0);
  });
});
