import { randomUUID } from 'node:crypto';
import type { Clock, RecordedEvent } from '@chidao/kernel';
import { commandHandler, type CommandHandling } from './command-handler.js';
import { refused } from './conformance/case-steps.js';
import { faultyStore, type Fault } from './conformance/faulty-store.js';
import { memoryLog } from './conformance/memory-log.js';
import { bookCommand, bookDecider, personOf, type BookCommand } from './conformance/sample-aggregate.js';
import { collect, freshStream } from './conformance/sample-events.js';
import { isIntact } from './envelope.js';
import type { EventStore } from './port.js';

const clock: Clock = { now: () => '2026-03-02T01:00:00.500Z' };
const upcast = (event: RecordedEvent) => event;

describe('a command', () => {
  let store: EventStore;
  let stream: string;

  beforeEach(async () => {
    store = await memoryLog().open();
    stream = freshStream('book');
  });

  const handlerOn = (on: EventStore, more: Partial<CommandHandling> = {}) =>
    commandHandler({ store: on, clock, upcast, wait: async () => undefined, ...more }, bookDecider);
  const handle = (command: BookCommand, options?: { readonly seenRevision: bigint }) =>
    handlerOn(store)(stream, command, options);
  const stored = () => collect(store.readStream(stream));

  const open = (commandId: string = randomUUID()) => bookCommand('OpenBook', { agency: 'a' }, { commandId });
  const add = (notes: readonly string[], context: Parameters<typeof bookCommand>[2] = { commandId: randomUUID() }) =>
    bookCommand('AddNotes', { notes }, context);

  it('happens: its events are stored with who, when, why and unbroken hashes', async () => {
    const opening = open();
    await handle(opening);
    const handled = await handle(add(['one', 'two'], { commandId: randomUUID(), causationId: 'cause' }));
    const events = await stored();
    expect(handled).toMatchObject({
      events: events.slice(1),
      revision: 2n,
      position: events[2]?.position,
      repeated: false,
    });
    expect(handled.state.notes).toEqual(['one', 'two']);
    expect(events.map(({ about }) => about)).toEqual(Array(3).fill({ agencies: ['a'] }));
    expect(events[2]).toMatchObject({ causationId: 'cause', recordedAt: clock.now(), occurredAt: opening.context.at });
    expect(events.every(isIntact)).toBe(true);
    expect(events.map(({ prevHash }) => prevHash)).toEqual([null, events[0]?.eventHash, events[1]?.eventHash]);
  });

  it('is refused by its rule, and nothing is stored', async () => {
    await refused(handle(add(['one'])), 'BOOK_NOT_OPEN');
    expect(await stored()).toEqual([]);
  });

  it('stays quiet when the wanted state already holds', async () => {
    await handle(open());
    expect(await handle(open())).toMatchObject({ events: [], revision: 0n, repeated: false });
    expect(await stored()).toHaveLength(1);
  });

  it('that comes again gets the first answer, whatever happened since', async () => {
    await handle(open());
    const command = add(['one', 'two']);
    const first = await handle(command);
    await handle(add(['three']));
    expect(await handle(command)).toEqual({ ...first, repeated: true });
    expect(await stored()).toHaveLength(4);
  });

  it('with a known id and other content is refused', async () => {
    const { context } = open();
    await handle(bookCommand('OpenBook', { agency: 'a' }, context));
    await refused(handle(bookCommand('OpenBook', { agency: 'b' }, context)), 'COMMAND_ID_REUSED');
    await refused(handle(add(['one'], context)), 'COMMAND_ID_REUSED');
  });

  it('may use one id on two streams, which gives two events', async () => {
    const command = open();
    const other = freshStream('book');
    const [first, second] = [await handle(command), await handlerOn(store)(other, command)];
    expect(second.repeated).toBe(false);
    expect(second.events[0]?.id).not.toBe(first.events[0]?.id);
  });

  it('of somebody without the capacity is refused, and says whether the actor may know of the stream', async () => {
    await handle(open());
    const close = (agency: string) => bookCommand('CloseBook', {}, { commandId: randomUUID(), ...personOf(agency) });
    await expect(handle(close('b'))).rejects.toMatchObject({
      code: 'ACTOR_NOT_AUTHORISED',
      details: { mayKnow: false },
    });
    await expect(handle(close('a'))).resolves.toMatchObject({ revision: 1n });
    const nobody = bookCommand('CloseBook', {}, { commandId: randomUUID(), standing: null });
    await expect(handle(nobody)).rejects.toMatchObject({ code: 'ACTOR_NOT_AUTHORISED' });
  });

  it('on something seen is refused when a person’s event follows it, not when a policy’s does', async () => {
    await handle(open());
    await handle(add(['by a policy'], { commandId: randomUUID(), actor: { kind: 'policy', id: 'p' } }));
    await expect(handle(add(['one'], person()), { seenRevision: 0n })).resolves.toMatchObject({ revision: 2n });
    await expect(handle(add(['two'], person()), { seenRevision: 1n })).rejects.toMatchObject({
      code: 'REVISION_CONFLICT',
      details: { seen: '1', current: '2' },
    });
    await expect(handle(add(['two'], person()), { seenRevision: 2n })).resolves.toMatchObject({ revision: 3n });
  });

  it('on a revision that was never there is refused', async () => {
    await handle(open());
    await refused(handle(add(['one'], person()), { seenRevision: 7n }), 'REVISION_CONFLICT');
  });

  it('of somebody without the capacity is refused for that, whatever revision was seen', async () => {
    await handle(open());
    await handle(add(['one'], person()));
    const stranger = bookCommand('CloseBook', {}, { commandId: randomUUID(), ...personOf('b') });
    await refused(handle(stranger, { seenRevision: 0n }), 'ACTOR_NOT_AUTHORISED');
  });

  it('that comes again gets its first answer even if what was seen is stale by now', async () => {
    await handle(open());
    const command = add(['one'], person());
    await handle(command, { seenRevision: 0n });
    await handle(add(['two'], person()));
    await expect(handle(command, { seenRevision: 0n })).resolves.toMatchObject({ revision: 1n, repeated: true });
  });

  const person = () => ({ commandId: randomUUID(), ...personOf('a') });

  /** Before each of the first appends another process is quicker. */
  const contested = (rivals: readonly BookCommand[]): EventStore => {
    const left = [...rivals];
    return {
      ...store,
      append: async (...append) => {
        const rival = left.shift();
        if (rival) await handle(rival);
        return store.append(...append);
      },
    };
  };
  const rivals = (count: number) => Array.from({ length: count }, () => add(['rival']));

  it('of a policy is decided again on a conflict, on what is there by then', async () => {
    await handle(open());
    const handled = await handlerOn(contested([add(['one'])]))(stream, add(['two']));
    expect(handled).toMatchObject({ revision: 2n, state: { notes: ['one', 'two'] } });

    const closing = bookCommand('CloseBook', {}, person());
    await refused(handlerOn(contested([closing]))(stream, add(['three'])), 'BOOK_NOT_OPEN');
  });

  it('of a person is refused when another person was quicker, although it was fresh when it was decided', async () => {
    await handle(open());
    const rival = add(['other'], person());
    const handling = handlerOn(contested([rival]))(stream, add(['mine'], person()), { seenRevision: 0n });
    await refused(handling, 'REVISION_CONFLICT');
  });

  it('is decided five times at most', async () => {
    await handle(open());
    await expect(handlerOn(contested(rivals(4)))(stream, add(['mine']))).resolves.toMatchObject({ revision: 5n });
    await refused(handlerOn(contested(rivals(5)))(stream, add(['mine too'])), 'CONCURRENT_CHANGE');
    expect((await stored()).some(({ data }) => (data as { note?: string }).note === 'mine too')).toBe(false);
  });

  it('is carried out even if a hundred come to one stream at once', async () => {
    await handle(open());
    const handler = handlerOn(store);
    const notes = Array.from({ length: 100 }, (_, n) => `note ${n}`);
    await Promise.all(notes.map((note) => handler(stream, add([note]))));
    expect((await handle(open())).state.notes).toEqual(notes);
  });

  it.each<[string, readonly Fault[]]>([
    ['the request was lost', ['requestLost']],
    ['the answer was lost', ['answerLost']],
    ['all but the last answer was lost', ['answerLost', 'requestLost', 'answerLost', 'answerLost']],
    ['the request arrived late', ['requestLate']],
  ])('whose outcome is unknown is settled by the same events: %s', async (_, faults) => {
    const handled = await handlerOn(faultyStore(store, faults))(stream, open());
    expect(handled).toMatchObject({ events: await stored(), revision: 0n });
  });

  it('is not decided afresh while its outcome stays unknown', async () => {
    let decisions = 0;
    const counting = { ...clock, now: () => ((decisions += 1), clock.now()) };
    const silent: EventStore = { ...store, append: async () => ({ status: 'unknown', cause: null }) };
    const waits: number[] = [];
    const wait = async (unknown: number) => void waits.push(unknown);
    await refused(handlerOn(silent, { clock: counting, wait })(stream, open()), 'OUTCOME_UNKNOWN');
    expect([decisions, waits]).toEqual([1, [1, 2, 3, 4]]);
  });

  it('answers with what is stored when an earlier sending of it arrives first', async () => {
    const command = open();
    const late = faultyStore(store, ['requestLate', 'requestLate', 'requestLate', 'requestLate', 'requestLate']);
    await refused(handlerOn(late)(stream, command), 'OUTCOME_UNKNOWN');
    const later = handlerOn(late, { clock: { now: () => '2026-03-02T02:00:00.000Z' } });
    const handled = await later(stream, command);
    expect(handled.events).toEqual(await stored());
    expect(handled.events[0]?.recordedAt).toBe(clock.now());
  });
});
