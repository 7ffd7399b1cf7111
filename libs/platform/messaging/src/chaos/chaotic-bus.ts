import type { Consumption, Incoming, MessageBus } from '../port.js';

/** A seeded source of numbers in [0, 1): one seed replays one run. */
export type Random = () => number;

/** mulberry32. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const interleaved = (batch: readonly Incoming[], random: Random): readonly Incoming[] => {
  const queues = new Map<string, Incoming[]>();
  for (const item of batch) queues.set(item.message.stream, [...(queues.get(item.message.stream) ?? []), item]);
  const mixed: Incoming[] = [];
  while (queues.size > 0) {
    const keys = [...queues.keys()];
    const key = keys[Math.floor(random() * keys.length)] as string;
    const [first, ...rest] = queues.get(key) as Incoming[];
    if (first) mixed.push(first);
    if (rest.length > 0) queues.set(key, rest);
    else queues.delete(key);
  }
  return mixed;
};

const pause = async (random: Random): Promise<void> => {
  for (let turns = Math.floor(random() * 20); turns > 0; turns -= 1)
    await new Promise((resolve) => setImmediate(resolve));
};

/** A delivery that breaks off: its consumer passed no offset, however far the keys in it had come. */
const beforeItsTime = (part: readonly Incoming[], batch: readonly Incoming[]): readonly Incoming[] =>
  part.map((item) => ({ ...item, offset: (batch[0]?.offset ?? 0n) - 1n }));

/**
 * For tests: the worst that the bus may lawfully do. Keys and topics are interleaved anew, deliveries are late, and any
 * batch may come twice; only the order within a key holds.
 */
export const chaoticBus = (bus: MessageBus, random: Random): MessageBus => {
  const chaoticHandle =
    (consumption: Consumption) =>
    async (batch: readonly Incoming[]): Promise<void> => {
      await pause(random);
      const mixed = interleaved(batch, random);
      const cut = Math.ceil(random() * mixed.length);
      if (random() < 0.3) await consumption.handle(beforeItsTime(mixed.slice(0, cut), batch));
      await pause(random);
      await consumption.handle(mixed);
    };
  return {
    ...bus,
    consume: (consumption, signal) => bus.consume({ ...consumption, handle: chaoticHandle(consumption) }, signal),
  };
};
