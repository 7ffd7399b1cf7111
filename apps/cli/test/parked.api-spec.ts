import { join } from 'node:path';
import { createLog, createShutdown, loadConfiguration } from '@chidao/runtime';
import { openEmbeddedReadModels } from '@chidao/read-models';
import { runStandalone, standaloneSettings } from '@chidao/standalone';
import { chidao, found, freshDirectory } from './command-line.js';

const { dataDir, remove } = freshDirectory();
const log = createLog('silent');
const shutdown = createShutdown(log, 10_000);
let stream: string;
let events: readonly string[];

const run = (...args: readonly string[]) => chidao(dataDir, args).ran;

/** What a service keeps of an input that it could not work off. */
interface DeadLetter {
  readonly loop: string;
  readonly key: string;
  readonly input: string;
  readonly order: string;
  readonly cause: string | null;
  readonly body: string;
}
const view = { name: 'dead-letters', fields: { loop: 'text', key: 'text', order: 'text' } } as const;

/** As a faulty program would have left it: two own events of one stream, and one that the log never had. */
const park = async (letters: readonly DeadLetter[]): Promise<void> => {
  const models = openEmbeddedReadModels({ file: join(dataDir, 'services', 'organisation.db') });
  for (const letter of letters) {
    const write = { view, id: `${letter.loop}/${letter.input}`, loaded: null, position: 0n };
    const checkpoint = { name: 'dead-letters', position: 0n };
    await models.write({ writes: [{ ...write, document: letter }], checkpoint });
  }
  await models.close();
};

const letterOf = (key: string, input: string, order: number, cause: string | null): DeadLetter => ({
  ...{ loop: 'own', key, input, cause },
  order: String(order).padStart(20, '0'),
  body: '{}',
});

beforeAll(async () => {
  await found(dataDir);
  const lines = (await run('events', '--json', '--category', 'calendar')).out.trimEnd().split('\n');
  const parsed = lines.map((line) => JSON.parse(line) as { readonly id: string; readonly stream: string });
  stream = parsed[0]?.stream ?? '';
  events = parsed.map(({ id }) => id);
  const [first = '', second = ''] = events;
  await park([
    letterOf(stream, first, 1, 'TypeError: cannot digest'),
    letterOf(stream, second, 2, null),
    letterOf('orgunit-nowhere', 'never-happened', 3, 'TypeError: cannot digest'),
  ]);
});
afterAll(async () => {
  await shutdown.run('the tests ended');
  remove();
});

describe('chidao parked', () => {
  it('lists what is parked by stream, with the first cause', async () => {
    const { code, out } = await run('parked', 'list');
    expect([code, out.trimEnd().split('\n')]).toEqual([
      0,
      [
        `organisation  ${stream}  2 mục  own: TypeError: cannot digest`,
        'organisation  orgunit-nowhere  1 mục  own: TypeError: cannot digest',
      ],
    ]);
    const [first = ''] = (await run('parked', 'list', '--json')).out.split('\n');
    expect(JSON.parse(first)).toMatchObject({ service: 'organisation', key: stream, inputs: 2 });
  });

  it('names a stream that nothing is parked of, and asks for one where none is named', async () => {
    expect(await run('parked', 'replay', 'orgunit-other')).toMatchObject({ code: 1, out: '' });
    expect((await run('parked', 'replay')).err).toContain('--all');
  });

  it('keeps a replay asked for without a server for its next start, and has a running one do it at once', async () => {
    const asked = await run('parked', 'replay', stream);
    expect([asked.code, asked.out]).toEqual([0, expect.stringContaining('khi chạy')]);
    const settings = { DATA_DIR: dataDir, PORT: '0', DEMONSTRATION: 'false' };
    const server = await runStandalone(loadConfiguration(standaloneSettings, settings), log, shutdown);
    while ((await run('parked', 'list')).out.includes(stream)) await new Promise(setImmediate);
    const { checks } = (await (await fetch(`${server.origin}/health/ready`)).json()) as {
      checks: Readonly<Record<string, { readonly detail?: string }>>;
    };
    expect(checks['organisation']?.detail).toContain('parked inputs: 1');

    const again = await run('parked', 'replay', '--all');
    expect(again.code).toBe(1);
    expect(again.out).toContain('còn bị giữ vì: Error: the log has no event never-happened');
    expect((await run('parked', 'list')).out).toContain('the log has no event');
  });
});
