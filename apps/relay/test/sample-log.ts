import type { EventStore } from '@chidao/event-store';
import { commandHandler } from '@chidao/event-store';
import { memoryLog } from '@chidao/event-store/conformance';
import type { Command, Decider, DomainEvent, RecordedEvent } from '@chidao/kernel';
import { byProgram, evolveBy, publishBy } from '@chidao/kernel';
import { openEmbeddedBus } from '@chidao/messaging';
import { openEmbeddedReadModels } from '@chidao/read-models';
import { createHealthRegistry, createLog } from '@chidao/runtime';
import { settling } from '@chidao/service';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { RelayDeps } from '../src/index.js';
import type { Publications } from '../src/publisher.js';

type Say = Command<'Say', { readonly texts: readonly string[] }>;
type Said = DomainEvent<'Said' | 'Thought', { readonly text: string }>;

/** Says aloud what is published, and thinks what begins with `(`, which stays private. */
const speaker: Decider<Say, null, Said> = {
  category: 'speaker',
  initialState: null,
  commands: {
    Say: {
      who: ({ context }) => byProgram(context),
      decide: ({ input }) =>
        input.texts.map((text) => ({ type: text.startsWith('(') ? 'Thought' : 'Said', data: { text } })),
    },
  },
  evolve: evolveBy<null, Said>({ Said: () => null, Thought: () => null }),
  about: () => ({}),
};

export const TOPIC = 'chidao.test.speaker.v1';
const SAID = 'vn.chidao.speaker.Said.v1';

export const publications: Publications = {
  contracts: [{ type: SAID, topic: TOPIC, schema: z.strictObject({ text: z.string() }) } as never],
  toContracts: [publishBy({ 'speaker/Said': [SAID, ({ data }: RecordedEvent) => data] })],
  upcasters: [],
};

export const speakerStream = (n: number): string => `speaker-00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A log that somebody speaks into, and all that a relay stands between. */
export const openSampleLog = async (
  around: (store: EventStore) => EventStore = (store) => store,
  wait: () => Promise<void> = () => Promise.resolve(),
) => {
  const records: RecordedEvent[] = [];
  const store = settling(around(await memoryLog(records).open()));
  let now = '2025-01-06T10:00:00.000Z';
  const clock = { now: () => now };
  const handle = commandHandler({ store, clock, upcast: (event) => event, onSending: store.onSending, wait }, speaker);
  const tools = { clock, log: createLog('silent'), health: createHealthRegistry() };
  const deps: RelayDeps = {
    ...{ store, bus: openEmbeddedBus(':memory:'), readModels: openEmbeddedReadModels({ file: ':memory:' }), ...tools },
    failed: (error) => {
      throw error;
    },
  };
  return {
    ...{ deps, records },
    at: (instant: string) => void (now = instant),
    say: (stream: string, ...texts: readonly string[]) => {
      const context = {
        ...{ commandId: randomUUID(), actor: { kind: 'program', id: 'test' } as const, standing: null, at: now },
        ...{ versions: { ruleSet: null, calendar: null }, causationId: null, correlationId: 'c' },
      };
      return handle(stream, { type: 'Say', input: { texts }, facts: {}, context });
    },
  };
};
