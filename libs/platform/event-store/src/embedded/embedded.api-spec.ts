import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'libsql';
import { collect, freshStream, numberedEvents, sampleEvents } from '../conformance/sample-events.js';
import type { EventStore } from '../port.js';
import { openEmbeddedEventStore, type EmbeddedEventStoreOptions } from './open.js';
import { isBeingWritten } from './writer-lock.js';

describe('the embedded event store', () => {
  let directory: string;
  const opened: EventStore[] = [];
  const open = async (options: Omit<EmbeddedEventStoreOptions, 'file' | 'directory'> = {}) => {
    const store = await openEmbeddedEventStore({ directory, ...options });
    opened.push(store);
    return store;
  };

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'event-store-'));
  });

  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('gives back what was appended, after being opened again too', async () => {
    const stream = freshStream();
    const events = numberedEvents(stream, 3);
    const first = await open();
    const outcome = await first.append(stream, 'no_stream', events);
    await first.close();

    const second = await open();
    const stored = await collect(second.readStream(stream));
    expect(outcome).toEqual({ status: 'committed', revision: 2n, position: 2n });
    expect(stored).toEqual(events.map((event, index) => ({ ...event, position: BigInt(index) })));
  });

  it('writes appends that come together in one transaction, each judged by itself', async () => {
    const groups: number[] = [];
    const store = await open({ onCommit: (events) => groups.push(events) });
    const contested = freshStream();
    const streams = Array.from({ length: 20 }, () => freshStream());
    const outcomes = await Promise.all(
      [...streams, contested, contested].map((stream) => store.append(stream, 'no_stream', numberedEvents(stream, 1))),
    );
    expect(groups).toEqual([21]);
    expect(outcomes.map(({ status }) => status)).toEqual([...Array(21).fill('committed'), 'rejected']);
  });

  it('names the position of a row that somebody spoilt, after everything before it, and reads on behind it', async () => {
    const stream = freshStream();
    const store = await open();
    await store.append(stream, 'no_stream', numberedEvents(stream, 5));
    const file = new Database(join(directory, 'events.db'));
    file.exec("drop trigger event_is_never_changed; update event set data = '{' where position = 3");
    file.close();
    const read: bigint[] = [];
    const reading = (async () => {
      for await (const { position } of store.readAll(-1n)) read.push(position);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'EVENT_UNREADABLE', position: 3n });
    expect(read).toEqual([0n, 1n, 2n]);
    expect(await collect(store.readAll(3n))).toHaveLength(1);
  });

  it('names an event whose envelope a newer program wrote, and says what to do', async () => {
    const stream = freshStream();
    const store = await open();
    const events = numberedEvents(stream, 3);
    await store.append(stream, 'no_stream', events);
    const file = new Database(join(directory, 'events.db'));
    file.exec(`drop trigger event_is_never_changed;
      update event set envelope = json_set(envelope, '$.envelopeVersion', 2) where position = 1;
      update event set envelope = json_remove(envelope, '$.envelopeVersion') where position = 2`);
    file.close();
    await expect(collect(store.readStream(stream))).rejects.toMatchObject({
      ...{ code: 'EVENT_ENVELOPE_UNKNOWN', position: 1n, stream, revision: 1n, id: events[1]?.id },
      message: expect.stringMatching(/version 2, .* use the version of chidao that wrote it/),
    });
    await expect(collect(store.readAll(1n))).rejects.toMatchObject({ code: 'EVENT_ENVELOPE_UNKNOWN', position: 2n });
  });

  it('lets only one writer at a log, and names the reason', async () => {
    const first = await open();
    await expect(open()).rejects.toMatchObject({ code: 'EVENT_LOG_IN_USE' });
    await first.close();
    await expect(open()).resolves.toBeDefined();
  });

  it('tells whether somebody writes it, and keeps nobody from beginning to by looking', async () => {
    expect(isBeingWritten(directory)).toBe(false);
    const writer = await open();
    expect(isBeingWritten(directory)).toBe(true);
    await writer.close();
    let looked = 0;
    const looking = setInterval(() => void (isBeingWritten(directory), (looked += 1)), 0);
    for (let times = 0; times < 20; times += 1) await (await open()).close();
    clearInterval(looking);
    expect(looked).toBeGreaterThan(0);
    expect(isBeingWritten(directory)).toBe(false);
  });

  it('is read by others while it is written, and follows what is appended there', async () => {
    const writer = await open();
    const reader = await open({ readOnly: true });
    const stream = freshStream();
    const ended = new AbortController();
    const deliveries = reader.subscribe(-1n, ended.signal)[Symbol.asyncIterator]();
    expect(await deliveries.next()).toMatchObject({ value: { kind: 'caughtUp', position: -1n } });

    await writer.append(stream, 'no_stream', numberedEvents(stream, 1));
    expect(await deliveries.next()).toMatchObject({ value: { kind: 'event', event: { stream } } });
    ended.abort();
    await expect(reader.append(stream, 0n, [])).rejects.toMatchObject({ code: 'EVENT_LOG_READ_ONLY' });
  });

  it('does not make a log by looking for one', async () => {
    await expect(open({ readOnly: true })).rejects.toMatchObject({ code: 'EVENT_LOG_MISSING' });
  });

  it('refuses a file that a newer program wrote', async () => {
    await (await open()).close();
    const tampered = new Database(join(directory, 'events.db'));
    tampered.exec('pragma user_version = 99');
    tampered.close();
    await expect(open()).rejects.toMatchObject({ code: 'EVENT_LOG_NEWER' });
  });

  it('is never changed or deleted from, not even by hand', async () => {
    const store = await open();
    const stream = freshStream();
    await store.append(stream, 'no_stream', numberedEvents(stream, 1));
    const byHand = new Database(join(directory, 'events.db'));
    expect(() => byHand.exec("update event set data = '{}'")).toThrow('events are never changed');
    expect(() => byHand.exec('delete from event')).toThrow('events are never deleted');
    byHand.close();
  });

  it('answers nothing after it was closed, and ends its subscriptions with an error', async () => {
    const store = await open();
    const stream = freshStream();
    const following = expect(collect(store.subscribe(-1n, new AbortController().signal))).rejects.toMatchObject({
      code: 'EVENT_LOG_CLOSED',
    });
    const appended = store.append(stream, 'no_stream', numberedEvents(stream, 1));
    await store.close();

    await expect(appended).resolves.toMatchObject({ status: 'committed' });
    await following;
    await expect(store.head()).rejects.toMatchObject({ code: 'EVENT_LOG_CLOSED' });
    await expect(collect(store.readAll(-1n))).rejects.toMatchObject({ code: 'EVENT_LOG_CLOSED' });
    await expect(store.append(stream, 0n, [])).rejects.toMatchObject({ code: 'EVENT_LOG_CLOSED' });
  });

  it('stores an event beyond 64 KiB, and tells of it', async () => {
    const large: string[] = [];
    const store = await open({ onLargeEvent: ({ id }) => large.push(id) });
    const stream = freshStream();
    const events = sampleEvents(stream, [{ text: 'a' }, { text: 'a'.repeat(64 * 1024) }]);
    await store.append(stream, 'no_stream', events);
    expect(large).toEqual([events[1]?.id]);
    expect(await collect(store.readStream(stream))).toHaveLength(2);
  });

  it('waits for a lock that a foreign program holds, and lets other work run meanwhile', async () => {
    const store = await open();
    const stream = freshStream();
    const foreign = new Database(join(directory, 'events.db'));
    foreign.exec('begin immediate');
    let turns = 0;
    const appended = store.append(stream, 'no_stream', numberedEvents(stream, 1));
    while (turns < 20) await setTimeout(5).then(() => (turns += 1));
    foreign.exec('commit');
    foreign.close();
    await expect(appended).resolves.toMatchObject({ status: 'committed', position: 0n });
  });

  it('calls an append unknown, not refused, when the disk would not take it, and settles it afterwards', async () => {
    const store = await open();
    const stream = freshStream();
    const events = numberedEvents(stream, 1);
    const disk = new Database(join(directory, 'events.db'));
    disk.exec("create trigger disk_full before insert on event begin select raise(abort, 'disk is full'); end");
    const blocked = await store.append(stream, 'no_stream', events);
    disk.exec('drop trigger disk_full');
    disk.close();

    expect(blocked).toMatchObject({ status: 'unknown' });
    await expect(store.append(stream, 'no_stream', events)).resolves.toMatchObject({ status: 'committed' });
  });
});
