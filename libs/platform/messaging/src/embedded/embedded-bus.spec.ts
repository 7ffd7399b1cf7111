import type { PublicMessage } from '@chidao/kernel';
import { chaoticBus, seeded } from '../chaos/chaotic-bus.js';
import type { Incoming, MessageBus } from '../port.js';
import { openEmbeddedBus } from './embedded-bus.js';

const message = (stream: string, revision: bigint): PublicMessage => ({
  id: `${stream}/${revision}`,
  type: 'vn.chidao.thing.Happened.v1',
  stream,
  revision,
  previousRevision: revision - 1n,
  position: revision,
  occurredAt: '2025-01-06T01:00:00.000Z',
  recordedAt: '2025-01-06T01:00:00.000Z',
  actor: { kind: 'person', id: 'somebody' },
  causationId: null,
  correlationId: 'c',
  data: { big: 2 ** 53 - 1, text: 'Sở Nội vụ' },
});

const consumed = async (bus: MessageBus, topics: readonly string[], enough: (all: Incoming[]) => boolean) => {
  const all: Incoming[] = [];
  const stop = new AbortController();
  await bus.consume(
    {
      topics,
      from: async () => 0n,
      handle: async (batch) => {
        all.push(...batch);
        if (enough(all)) stop.abort();
      },
    },
    stop.signal,
  );
  return all;
};

describe('the embedded bus', () => {
  it('delivers a topic in order, from the offset asked for, and what comes later', async () => {
    const bus = openEmbeddedBus(':memory:');
    await bus.publish([0n, 1n].map((revision) => ({ topic: 't', message: message('a', revision) })));
    const later = consumed(bus, ['t'], (all) => all.length === 3);
    await bus.publish([{ topic: 't', message: message('a', 2n) }]);
    expect((await later).map(({ message: { revision } }) => revision)).toEqual([0n, 1n, 2n]);
    await bus.close();
  });

  it('gives a message back exactly as it was published', async () => {
    const bus = openEmbeddedBus(':memory:');
    await bus.publish([{ topic: 't', message: message('a', 2n ** 60n) }]);
    expect((await consumed(bus, ['t'], () => true))[0]?.message).toEqual(message('a', 2n ** 60n));
    await bus.close();
  });

  it('names the end offsets, and announces them with what the relay has reached', async () => {
    const bus = openEmbeddedBus(':memory:');
    await bus.publish([{ topic: 't', message: message('a', 0n) }]);
    expect(await bus.endOffsets(['t', 'u'])).toEqual(
      new Map([
        ['t', 1n],
        ['u', 0n],
      ]),
    );
    await bus.announce({ position: 5n, time: '2025-01-06T01:00:00.000Z' });
    expect((await bus.reached())?.ends.get('t')).toBe(1n);
    await bus.close();
  });

  it('keeps only the order within a key when chaos reigns, and loses nothing', async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const bus = openEmbeddedBus(':memory:');
      const all = ['a', 'b', 'c'].flatMap((stream) => [0n, 1n, 2n, 3n].map((revision) => message(stream, revision)));
      await bus.publish(all.map((item) => ({ topic: item.stream === 'c' ? 'u' : 't', message: item })));
      const seen = await consumed(chaoticBus(bus, seeded(seed)), ['t', 'u'], (got) =>
        all.every(({ id }) => got.some(({ message: { id: other } }) => other === id)),
      );
      for (const stream of ['a', 'b', 'c']) {
        const firsts = [
          ...new Set(seen.filter((item) => item.message.stream === stream).map(({ message: m }) => m.id)),
        ];
        expect(firsts).toEqual([0, 1, 2, 3].map((revision) => `${stream}/${revision}`));
      }
      await bus.close();
    }
  });
});
