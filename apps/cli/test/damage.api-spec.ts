import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedEventStore } from '@chidao/event-store';
import { freshStream, sampleEvents } from '@chidao/event-store/conformance';
import Database from 'libsql';
import { verifyLog } from '../src/verify/verify-log.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'chidao-damage-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const TEXTS = ['Ủy ban nhân dân tỉnh', 'Sở Tài chính', 'Văn phòng'].map((text) => ({ text }));

const verdictOn = async (log: string) => {
  const store = await openEmbeddedEventStore({ directory: log, readOnly: true });
  try {
    return await verifyLog(store, await store.head());
  } finally {
    await store.close();
  }
};

/** The bytes of an event as they stand in the file, from its id on. */
const rowAt = (path: string, position: number): Buffer => {
  const file = new Database(path);
  const row = file.prepare('select id || type || envelope || data as text from event where position = ?').get(position);
  file.close();
  return Buffer.from((row as { readonly text: string }).text);
};

/** Where the bytes of a stored event are in the file; pages that were split keep old copies. */
const placesOf = (file: Buffer, row: Buffer): readonly number[] => {
  const places: number[] = [];
  for (let at = file.indexOf(row); at >= 0; at = file.indexOf(row, at + 1)) places.push(at);
  return places;
};

it('verify finds every flipped bit of a stored event, and names the event', async () => {
  const store = await openEmbeddedEventStore({ directory });
  const streams = [freshStream(), freshStream()];
  const events = streams.flatMap((stream) => sampleEvents(stream, TEXTS));
  for (const stream of streams) {
    await store.append(
      stream,
      'no_stream',
      events.filter((event) => event.stream === stream),
    );
  }
  await store.close();

  const path = join(directory, 'events.db');
  const bytes = rowAt(path, 1);
  const sound = readFileSync(path);
  const { id, stream, revision } = events[1]!;
  for (let offset = 0; offset < bytes.length; offset += 3) {
    const damaged = Buffer.from(sound);
    for (const at of placesOf(sound, bytes)) damaged[at + offset]! ^= 1 << (offset % 8);
    writeFileSync(path, damaged);
    const [first, ...more] = (await verdictOn(directory)).faults;
    expect({ offset, first, more }).toEqual({
      offset,
      first: {
        kind: expect.any(String),
        position: 1n,
        event: { id: offset < id.length ? expect.any(String) : id, stream, revision },
      },
      more: [],
    });
  }
});

it('a write-ahead log that was cut off anywhere leaves an unbroken beginning, and a log that goes on', async () => {
  const store = await openEmbeddedEventStore({ directory });
  const stream = freshStream();
  const events = sampleEvents(stream, Array(12).fill(TEXTS[0]));
  for (const [n, event] of events.entries()) await store.append(stream, n ? BigInt(n - 1) : 'no_stream', [event]);

  const crashed = join(directory, 'crashed');
  const lengths = new Set<number>();
  const whole = readFileSync(join(directory, 'events.db-wal')).length;
  const cuts = Array.from({ length: Math.ceil(whole / 3001) }, (_, n) => n * 3001);
  for (const length of [...cuts, whole]) {
    for (const file of ['events.db', 'events.db-wal']) cpSync(join(directory, file), join(crashed, file));
    truncateSync(join(crashed, 'events.db-wal'), length);
    const reopened = await openEmbeddedEventStore({ directory: crashed });
    const verdict = await verifyLog(reopened, await reopened.head());
    expect(verdict.faults).toEqual([]);
    const next = events[verdict.events] ?? sampleEvents(stream, TEXTS, events.at(-1))[0]!;
    const expected = next.revision === 0n ? 'no_stream' : next.revision - 1n;
    expect(await reopened.append(stream, expected, [next])).toMatchObject({ status: 'committed' });
    await reopened.close();
    rmSync(crashed, { recursive: true });
    lengths.add(verdict.events);
  }
  await store.close();
  expect([...lengths]).toEqual([...Array(13).keys()]);
});
