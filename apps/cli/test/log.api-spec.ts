import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openEmbeddedEventStore, seal } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import Database from 'libsql';
import { chidao, found, freshDirectory } from './command-line.js';

const founded = freshDirectory();
beforeAll(() => found(founded.dataDir));
afterAll(() => founded.remove());

let dataDir: string;
let remove: () => void;
beforeEach(() => {
  ({ dataDir, remove } = freshDirectory());
  cpSync(founded.dataDir, dataDir, { recursive: true });
});
afterEach(() => remove());

const run = (...args: readonly string[]) => chidao(dataDir, args).ran;
const jsonOf = (out: string): readonly (RecordedEvent & { position: string })[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RecordedEvent & { position: string });

/** One more event at the end of a stream, as another process would append it. */
const appendTo = async (stream: string): Promise<void> => {
  const store = await openEmbeddedEventStore({ directory: dataDir });
  let previous: RecordedEvent | null = null;
  for await (const event of store.readStream(stream)) previous = event;
  const event = seal(
    { type: 'OrgAliasAdded', data: { alias: 'x' } },
    {
      stream,
      ...{ capacity: { agency: null, by: 'program' }, schemaVersion: 1, about: {}, previous, ordinal: 0 },
      recordedAt: previous!.recordedAt,
      command: {
        ...{ type: 'AddOrgAlias', input: {}, facts: {} },
        context: {
          commandId: '6f1e2a30-0000-4000-8000-000000000001',
          actor: { kind: 'program', id: 'test' },
          standing: null,
          at: previous!.occurredAt,
          versions: { ruleSet: null, calendar: null },
          causationId: null,
          correlationId: 'test',
        },
      },
    },
  );
  expect(await store.append(stream, previous!.revision, [event])).toMatchObject({ status: 'committed' });
  await store.close();
};

describe('chidao events', () => {
  it('prints the log in its order, one line per event', async () => {
    const { code, out } = await run('events');
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => Number(line.slice(0, 6)))).toEqual([...lines.keys()]);
    expect(lines[0]).toMatch(/ orgunit-[0-9a-f-]{36}@0 {2}OrgUnitRegistered {2}program:chidao-init {2}agencies=/);
  });

  it('keeps only what every filter lets through', async () => {
    const all = jsonOf((await run('events', '--json')).out);
    const agency = all[0]?.about.agencies?.[0];
    const roles = jsonOf((await run('events', '--json', '--type', 'RoleGranted', '--category', 'person')).out);
    expect(roles).toEqual(all.filter(({ type }) => type === 'RoleGranted'));
    expect(roles.length).toBe(2);
    const about = jsonOf((await run('events', '--json', '--about', `agencies=${agency}`)).out);
    expect(about).toEqual(all.filter((event) => event.about.agencies?.includes(agency ?? '')));
    const stream = roles[0]?.stream ?? '';
    expect(jsonOf((await run('events', '--json', '--stream', stream, '--since', '3')).out)).toEqual(
      all.filter((event) => event.stream === stream && Number(event.position) > 3),
    );
  });

  it.each([
    ['--category', 'foo', 'không có loại luồng "foo". Đang có: calendar, orgunit, person.'],
    ['--type', 'Foo', 'không có sự kiện loại "Foo". Đang có: CalendarLoaded, '],
    ['--stream', 'directive-1', 'không có luồng "directive-1".'],
    ['--about', 'directives=1', 'không có sự kiện nào liên quan đến directives=1.'],
  ])('says what there is instead of %s %s', async (option, value, words) => {
    const { code, out, err } = await run('events', option, value);
    expect([code, out, err]).toEqual([1, '', expect.stringContaining(`Nhật ký ${words}`)]);
  });

  it('shows nothing, and finds no fault, where what is known has not happened since', async () => {
    const { code, out, err } = await run('events', '--category', 'person', '--since', '10');
    expect([code, out, err]).toEqual([0, '', '']);
  });

  it.each([
    ['--since', 'yesterday'],
    ['--about', 'persons=1'],
  ])('refuses %s %s', async (option, value) => {
    const exit = jest.spyOn(process, 'exit').mockImplementation((code) => {
      throw Object.assign(new Error('exit'), { code: `exit ${code}` });
    });
    await expect(run('events', option, value)).rejects.toMatchObject({ code: 'exit 1' });
    exit.mockRestore();
  });

  it('follows what another process appends, until it is told to stop', async () => {
    const [first] = jsonOf((await run('events', '--json')).out);
    const { ran, printed } = chidao(dataDir, ['events', '--tail', '--json']);
    while (jsonOf(printed()).length < 10) await setTimeout(5);
    await appendTo(first?.stream ?? '');
    while (!printed().includes('OrgAliasAdded')) await setTimeout(5);
    process.emit('SIGINT');
    const { code, out } = await ran;
    expect(code).toBe(0);
    expect(jsonOf(out).map(({ position }) => Number(position))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('waits for what the log does not know yet, and says so', async () => {
    const [first] = jsonOf((await run('events', '--json')).out);
    const { ran, printed, complained } = chidao(dataDir, ['events', '--tail', '--json', '--type', 'OrgAliasAdded']);
    while (!complained().includes('không có sự kiện loại "OrgAliasAdded"')) await setTimeout(5);
    await appendTo(first?.stream ?? '');
    while (!printed().includes('OrgAliasAdded')) await setTimeout(5);
    process.emit('SIGINT');
    const { code, out } = await ran;
    expect([code, jsonOf(out).length]).toEqual([0, 1]);
  });

  it('says what is missing where there is no log', async () => {
    const { code, out, err } = await chidao(join(dataDir, 'nothing'), ['events']).ran;
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Chưa có nhật ký');
  });
});

const spoil = (sql: string): void => {
  const file = new Database(join(dataDir, 'events.db'));
  file.exec('drop trigger if exists event_is_never_changed; drop trigger if exists event_is_never_deleted');
  file.exec(sql);
  file.close();
};

const fingerprint = (out: string): string => /: ([0-9a-f]{64})$/m.exec(out)?.[1] ?? '';

describe('chidao verify', () => {
  it('finds nothing wrong in a log that is as it was written', async () => {
    const { code, out } = await run('verify');
    expect(code).toBe(0);
    expect(out).toContain('11 sự kiện của 5 luồng, đến vị trí 10');
    expect(out).not.toContain('LỖI');
  });

  it.each([
    [
      'a changed word',
      "update event set data = replace(data, 'Bình Minh', 'Bình Mình') where position = 0",
      0,
      'dataHash',
    ],
    [
      'a changed actor',
      `update event set envelope = replace(envelope, 'chidao-init', 'somebody') where position = 5`,
      5,
      'eventHash',
    ],
    ['another type', "update event set type = 'HeadTermEnded' where position = 4", 4, 'eventHash'],
    ['an event taken out', 'delete from event where position = 7', 7, 'thiếu sự kiện'],
    ['a number that was changed', 'update event set revision = 7 where position = 9', 9, 'không liên tục'],
    [
      'an envelope of an unknown version',
      "update event set envelope = json_set(envelope, '$.envelopeVersion', 2) where position = 6",
      6,
      'envelopeVersion',
    ],
    ['a row that is no event', "update event set envelope = 'x' where position = 6", 6, 'không đọc được'],
  ])('finds %s and names its position', async (_, sql, position, text) => {
    spoil(sql);
    const { code, out } = await run('verify');
    expect(code).toBe(1);
    const [first] = out.split('\n');
    expect(first).toContain(`LỖI vị trí ${position}`);
    expect(first).toContain(text);
  });

  it('names the first fault of each stream, and goes on behind it', async () => {
    spoil(`update event set data = '{"x":1}' where position in (6, 7, 8, 0)`);
    const { out } = await run('verify');
    expect(out.split('\n').filter((line) => line.startsWith('LỖI'))).toEqual([
      expect.stringContaining('LỖI vị trí 0, luồng orgunit-'),
      expect.stringMatching(/^LỖI vị trí 6, luồng calendar-[-0-9a-f]{36}, số 0, sự kiện [-0-9a-f]{36}: nội dung/),
    ]);
  });

  it('says that nothing has happened yet', async () => {
    const empty = join(dataDir, 'empty');
    await (await openEmbeddedEventStore({ directory: empty })).close();
    const { code, out } = await chidao(empty, ['verify']).ran;
    expect([code, out]).toEqual([0, 'Nhật ký chưa có sự kiện nào.\n']);
  });

  it('says that the log ends before the position asked about', async () => {
    const { code, out } = await run('verify', '--up-to', '11');
    expect(code).toBe(1);
    expect(out).toContain('LỖI: nhật ký chỉ đến vị trí 10, trước vị trí 11');
  });

  it('shows by its fingerprint that the end was cut off or everything was written anew', async () => {
    const before = fingerprint((await run('verify', '--up-to', '9')).out);
    expect(before).not.toBe(fingerprint((await run('verify')).out));
    spoil('delete from event where position = 10');
    const after = await run('verify');
    expect(fingerprint(after.out)).toBe(before);
    expect(after.out).toContain('đến vị trí 9');
  });

  it('reads beside a writer and changes no byte of the log', async () => {
    const store = await openEmbeddedEventStore({ directory: dataDir });
    const before = readFileSync(join(dataDir, 'events.db'));
    expect((await run('verify')).code).toBe(0);
    expect(readFileSync(join(dataDir, 'events.db')).equals(before)).toBe(true);
    await store.close();
  });
});

describe('chidao show', () => {
  it('shows a stream as of a moment, and as known at one', async () => {
    const all = jsonOf((await run('events', '--json', '--category', 'calendar')).out);
    const stream = all[0]?.stream ?? '';
    expect((await run('show', stream, '--json')).out.trimEnd().split('\n')).toHaveLength(4);
    const known = all[1]?.recordedAt ?? '';
    const shown = jsonOf((await run('show', stream, '--json', '--known-at', known)).out);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ recordedAt }) => recordedAt <= known)).toBe(true);
    expect((await run('show', stream, '--known-at', '2020-01-01')).code).toBe(1);
  });

  it('says that there is no such directive, and what an id looks like', async () => {
    expect((await run('show', '6f1e2a30-0000-4000-8000-000000000001')).err).toContain('Không có văn bản');
    expect((await run('show', '15/UBND-NC')).err).toContain('phải là mã');
  });
});

describe('chidao rebuild', () => {
  it('makes the read models of the whole log', async () => {
    const { code, out } = await run('rebuild');
    expect(code).toBe(0);
    expect(out).toContain('từ 11 sự kiện');
  });
});
