import type { EventStore } from '@chidao/event-store';
import { memoryLog } from '@chidao/event-store/conformance';
import type { PublicMessage, RecordedEvent } from '@chidao/kernel';
import type { MessageBus } from '@chidao/messaging';
import { openEmbeddedBus } from '@chidao/messaging';
import type { ReadModels, ReadModelStore } from '@chidao/read-models';
import { openEmbeddedReadModels } from '@chidao/read-models';
import type { HealthReport } from '@chidao/runtime';
import { createHealthRegistry, createLog } from '@chidao/runtime';
import type { CommandRequest, Service, ServiceDefinition } from '../src/index.js';
import { createService } from '../src/index.js';
import { bareDefinition, contextOfPerson, TOPIC, told } from './things.js';

/** What a test replaces: parts of the definition, what stands around the bus, the log and the read models. */
export interface BenchOptions {
  readonly definition?: (readModels: ReadModelStore, store: EventStore) => Partial<ServiceDefinition>;
  readonly bus?: (bus: MessageBus) => MessageBus;
  readonly store?: (store: EventStore) => EventStore;
  readonly readModels?: (models: ReadModels) => ReadModels;
  /** Lets the clock speak by itself; only when `pass` is called unless said. */
  readonly sweepEveryMs?: number;
}

/** One service on everything embedded, with a hand on its switch. */
export interface Bench {
  readonly service: () => Service;
  readonly bus: MessageBus;
  readonly readModels: ReadModels;
  /** Publishes one message of others. */
  readonly tell: (stream: string, text: string) => Promise<void>;
  readonly note: (stream: string, text: string) => Promise<unknown>;
  /** Texts noted in a stream, in their order. */
  readonly noted: (stream?: string) => readonly string[];
  readonly events: (type?: string) => readonly RecordedEvent[];
  readonly settle: () => Promise<void>;
  /** Lets the clock speak up to `time`. */
  readonly pass: (time: string) => Promise<number>;
  readonly ready: () => Promise<HealthReport>;
  readonly alive: () => Promise<HealthReport>;
  /** What ended a loop although nobody asked it to. */
  readonly failures: readonly unknown[];
  readonly down: () => Promise<void>;
  /** Starts again, where the options say otherwise with another program. */
  readonly up: (other?: BenchOptions) => Promise<void>;
}

const opened: Bench[] = [];

/** For `afterEach`: whatever a test left running. */
export const closeBenches = async (): Promise<void> => {
  await Promise.all(opened.splice(0).map((bench) => bench.down()));
};

export const openBench = async (options: BenchOptions = {}): Promise<Bench> => {
  const records: RecordedEvent[] = [];
  const log: EventStore = await memoryLog(records).open();
  const bus = openEmbeddedBus(':memory:');
  const models = openEmbeddedReadModels({ file: ':memory:' });
  const failures: unknown[] = [];
  const revisions = new Map<string, bigint>();
  let health = createHealthRegistry();
  /** Also those whose start never comes to an end. */
  const started: Service[] = [];

  const start = async (parts: BenchOptions): Promise<Service> => {
    health = createHealthRegistry();
    const store = parts.store?.(log) ?? log;
    const readModels = parts.readModels?.(models) ?? models;
    const definition = { ...bareDefinition, ...parts.definition?.(readModels, store) };
    const service = await createService(definition, {
      ...{ store, readModels, health, bus: parts.bus?.(bus) ?? bus, log: createLog('silent') },
      clock: { now: () => '2025-01-06T03:00:00.000Z' },
      failed: (error) => void failures.push(error),
      onSending: () => undefined,
    });
    started.push(service);
    await service.start(parts.sweepEveryMs);
    return service;
  };
  let running = await start(options);

  const settle = async (): Promise<void> => {
    for (let before = -2n; ;) {
      const head = await log.head();
      if (head === before) return;
      before = head;
      await running.caughtUp();
    }
  };
  const send = (request: CommandRequest) => running.send(request);
  const bench: Bench = {
    ...{ bus, readModels: models, settle, failures },
    service: () => running,
    tell: async (stream, text) => {
      const revision = (revisions.get(stream) ?? -1n) + 1n;
      revisions.set(stream, revision);
      await bus.publish([{ topic: TOPIC, message: told(stream, revision, text) }]);
    },
    note: (stream, text) => send({ stream, type: 'Note', input: { text }, context: contextOfPerson() }),
    noted: (stream) =>
      records
        .filter((event) => event.type === 'Noted' && (stream === undefined || event.stream === stream))
        .map(({ data }) => (data as { text: string }).text),
    events: (type) => records.filter((event) => type === undefined || event.type === type),
    pass: async (time) => {
      await settle();
      await bus.announce({ position: await log.head(), time });
      return running.sweep();
    },
    ready: () => health.report('ready'),
    alive: () => health.report('live'),
    down: async () => {
      await Promise.all(started.splice(0).map((service) => service.stop()));
    },
    up: async (other = options) => {
      running = await start(other);
    },
  };
  opened.push(bench);
  return bench;
};

/** What a message says, and what a policy makes of it. */
export const textOf = (message: PublicMessage | RecordedEvent): string => (message.data as { text: string }).text;
