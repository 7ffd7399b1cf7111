import { commandHandler } from '@chidao/event-store';
import { bookCommand, bookDecider, freshStream, memoryLog } from '@chidao/event-store/conformance';
import type { RecordedEvent } from '@chidao/kernel';
import { faultsIn, type Witnessed } from './evidence.js';
import { notesOf } from './protocol.js';

const IDS = ['one', 'two', 'three'];

describe('the evidence of a crash run', () => {
  let log: RecordedEvent[];
  let acknowledged: Witnessed[];
  let highest = -1n;

  beforeAll(async () => {
    const store = await memoryLog().open();
    const clock = { now: () => '2026-03-02T01:00:00.000Z' };
    const handle = commandHandler({ store, clock, upcast: (event) => event }, bookDecider);
    const stream = freshStream('book');
    await handle(stream, bookCommand('OpenBook', { agency: 'a' }, { commandId: 'open' }));
    acknowledged = [];
    for (const commandId of IDS) {
      const { revision, position } = await handle(
        stream,
        bookCommand('AddNotes', { notes: notesOf(commandId) }, { commandId }),
      );
      const place = { revision: String(revision), position: String(position) };
      acknowledged.push({ commandId, stream, place, repeated: false, sentAfter: highest });
      highest = position ?? -1n;
    }
    log = [];
    for await (const event of store.readAll(-1n)) log.push(event);
  });

  it('finds nothing in a sound log', () => {
    expect(faultsIn(log, acknowledged, IDS)).toEqual([]);
    expect(faultsIn(log, acknowledged.slice(0, 2), IDS)).toEqual([]);
  });

  it.each<[string, (events: RecordedEvent[]) => readonly RecordedEvent[]]>([
    ['was acknowledged and is lost', (events) => events.slice(0, -2)],
    ['happened in part', (events) => events.slice(0, -1)],
    ['happened 2 times', (events) => [...events, ...events.slice(-2)]],
    ['is out of order', ([first, second, ...rest]) => [second!, first!, ...rest]],
    ['has the wrong revision', ([first, , ...rest]) => [first!, ...rest]],
    ['does not follow the event before it', (events) => events.map((event) => ({ ...event, prevHash: null }))],
    ['is not what was sealed', (events) => events.map((event) => ({ ...event, data: { ...event.data, more: 1 } }))],
    ['was acknowledged elsewhere', (events) => events.map((event) => ({ ...event, position: event.position + 1n }))],
  ])('finds what %s', (fault, spoil) => {
    const faults = faultsIn(spoil([...log]), acknowledged, IDS);
    expect(faults.filter((found) => found.includes(fault))).not.toEqual([]);
  });

  it('finds what overtook something that was acknowledged before', () => {
    const late = acknowledged.map((one) => ({ ...one, sentAfter: highest }));
    expect(faultsIn(log, late, IDS)).toHaveLength(IDS.length);
  });
});
