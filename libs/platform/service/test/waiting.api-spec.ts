import { setTimeout } from 'node:timers/promises';
import type { MessageBus } from '@chidao/messaging';
import type { BenchOptions } from './bench.js';
import { closeBenches, openBench } from './bench.js';
import { laggingLookups } from './lagging.js';
import { copiesView, thing } from './things.js';

/** Writes down what the lookup knows when the event is reacted to. */
const looking: NonNullable<BenchOptions['definition']> = (readModels) => ({
  ownPolicies: [
    {
      name: 'look',
      on: ['thing/Noted'],
      react: async ({ stream }) => {
        const [copy] = await readModels.load(copiesView, ['other-1']);
        const text = `seen: ${copy?.document?.text ?? 'nothing'}`;
        return stream === thing(1) ? [{ stream: thing(2), type: 'Note', input: { text } }] : [];
      },
    },
  ],
});

/** A service that is told before it acts, while its lookups lag. */
const actWhileLookupsLag = async (): Promise<readonly string[]> => {
  const lagging = laggingLookups();
  const bench = await openBench({ definition: looking, readModels: lagging.around });
  await bench.tell('other-1', 'published before');
  await bench.note(thing(1), 'act');
  const early = await Promise.race([
    bench
      .service()
      .caughtUp()
      .then(() => 'done'),
    setTimeout(50, 'waiting'),
  ]);
  expect([early, bench.failures]).toEqual(['waiting', []]);
  lagging.letGo();
  await bench.settle();
  return bench.noted(thing(2));
};

afterEach(closeBenches);

describe('a policy on an own event', () => {
  it('waits until the lookups hold what was published before the event', async () => {
    expect(await actWhileLookupsLag()).toEqual(['seen: published before']);
  });

  it('would see less if it did not ask how far the bus has come', async () => {
    const blind = (bus: MessageBus): MessageBus => ({ ...bus, endOffsets: async () => new Map() });
    const lagging = laggingLookups();
    const bench = await openBench({ definition: looking, readModels: lagging.around, bus: blind });
    await bench.tell('other-1', 'published before');
    await bench.note(thing(1), 'act');
    await bench.settle();
    lagging.letGo();
    expect(bench.noted(thing(2))).toEqual(['seen: nothing']);
  });
});
