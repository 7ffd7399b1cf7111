import fc from 'fast-check';
import type { RecordedEvent } from '@chidao/kernel';
import { commandHandler } from './command-handler.js';
import { faultyStore, type Fault } from './conformance/faulty-store.js';
import { memoryLog } from './conformance/memory-log.js';
import { bookCommand, bookDecider, type BookCommand } from './conformance/sample-aggregate.js';
import { collect, freshStream } from './conformance/sample-events.js';
import { isIntact } from './envelope.js';
import { derivedId } from './ids.js';
import type { EventStore } from './port.js';

const processOn = (store: EventStore) =>
  commandHandler(
    { store, clock: { now: () => '2026-03-02T01:00:00.500Z' }, upcast: (event) => event, wait: async () => undefined },
    bookDecider,
  );

type Sending = { readonly command: number; readonly process: number };
type CommandIds = (command: number, attempt: number) => string;

const faults = fc.array(fc.constantFrom<Fault>('none', 'requestLost', 'answerLost', 'requestLate'), { maxLength: 12 });

/** Which of three processes sends which of four commands, twice over. */
const sendings = fc.shuffledSubarray<Sending>(
  [0, 1, 2, 3, 0, 1, 2, 3].map((command, index) => ({ command, process: index % 3 })),
  { minLength: 8 },
);

/** Sends a command until it is answered, as a client or a policy does. */
const insist = async (
  handler: ReturnType<typeof processOn>,
  stream: string,
  toCommand: (attempt: number) => BookCommand,
) => {
  for (let attempt = 0; ; attempt += 1) {
    const handled = await handler(stream, toCommand(attempt)).catch((refusal: { readonly code?: string }) => {
      if (refusal.code !== 'OUTCOME_UNKNOWN' && refusal.code !== 'CONCURRENT_CHANGE') throw refusal;
      return null;
    });
    if (handled) return handled;
  }
};

const isChained = (events: readonly RecordedEvent[]) =>
  events.every(
    (event, index) =>
      isIntact(event) && event.revision === BigInt(index) && event.prevHash === (events[index - 1]?.eventHash ?? null),
  );

const carryOut = async (faultsOf: readonly (readonly Fault[])[], order: readonly Sending[], idOf: CommandIds) => {
  const store = await memoryLog().open();
  const stream = freshStream('book');
  const processes = faultsOf.map((some) => processOn(faultyStore(store, some)));
  await processOn(store)(stream, bookCommand('OpenBook', { agency: 'a' }, { commandId: derivedId('open') }));
  const answers = await Promise.all(
    order.map(({ command, process }) => {
      const input = { notes: [`note ${command}`, `more ${command}`] };
      return insist(processes[process]!, stream, (attempt) =>
        bookCommand('AddNotes', input, { commandId: idOf(command, attempt) }),
      );
    }),
  );
  return { events: await collect(store.readStream(stream)), answers };
};

const oneEffectEach = (idOf: CommandIds) =>
  fc.asyncProperty(fc.tuple(faults, faults, faults), sendings, async (faultsOf, order) => {
    const { events, answers } = await carryOut(faultsOf, order, idOf);
    const notes = events.flatMap(({ data }) => ('note' in data ? [data.note as string] : []));
    expect([...notes].sort()).toEqual([0, 1, 2, 3].flatMap((n) => [`more ${n}`, `note ${n}`]).sort());
    expect(isChained(events)).toBe(true);
    for (const { events: own } of answers) {
      expect(own.map(({ eventHash }) => eventHash)).toEqual(
        own.map(({ revision }) => events[Number(revision)]?.eventHash),
      );
    }
  });

it('each command has one effect, whatever is lost, late, repeated or contested (1,000 interleavings)', async () => {
  await fc.assert(
    oneEffectEach((command) => derivedId('command', command)),
    { numRuns: 1_000 },
  );
});

it('notices a client that tries again under a new command id', async () => {
  const outcome = await fc.check(oneEffectEach((command, attempt) => derivedId('command', command, attempt)));
  expect(outcome.failed).toBe(true);
});
