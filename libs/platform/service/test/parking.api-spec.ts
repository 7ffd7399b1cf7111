import type { PublicMessage, RecordedEvent } from '@chidao/kernel';
import type { MessageBus } from '@chidao/messaging';
import type { AnyProjection } from '@chidao/read-models';
import type { Policy } from '../src/index.js';
import { deadLettersView } from '../src/index.js';
import type { Bench, BenchOptions } from './bench.js';
import { closeBenches, openBench, textOf } from './bench.js';
import { copies, copiesView, thing, TOLD } from './things.js';

afterEach(closeBenches);

/** Folds any text but `poison`. */
const fragile: AnyProjection<PublicMessage> = {
  ...copies,
  evolve: (_: never, message: PublicMessage) => {
    if (textOf(message) === 'poison') throw new TypeError('cannot fold');
    return { text: textOf(message) };
  },
};

/** Cannot even say which document the poison is of. */
const confused: AnyProjection<PublicMessage> = {
  ...copies,
  idsOf: (message) => {
    if (textOf(message) === 'poison') throw new TypeError('of which document?');
    return copies.idsOf(message);
  },
};

const echo: Policy<PublicMessage> = {
  name: 'echo',
  on: [TOLD],
  react: (message) => [{ stream: thing(1), type: 'Note', input: { text: `${message.stream}: ${textOf(message)}` } }],
};

const withLookup = (lookup: AnyProjection<PublicMessage>): BenchOptions => ({
  definition: () => ({ lookups: [lookup], policies: [echo] }),
});

const copyOf = async ({ readModels }: Bench, stream: string): Promise<string | undefined> =>
  (await readModels.load(copiesView, [stream]))[0]?.document?.text;

/** Causes of what is parked, the lookups' before the policies'. */
const causesIn = async ({ readModels }: Bench): Promise<readonly (string | null)[]> => {
  const letters = await readModels.find(deadLettersView, { sort: [{ field: 'loop' }, { field: 'order' }] });
  return letters.map(({ document }) => document.cause);
};

/** Three streams; the second goes wrong in its second message. */
const tellAll = async (bench: Bench): Promise<void> => {
  for (const text of ['one', 'poison', 'three']) {
    for (const stream of ['a', 'b', 'c']) await bench.tell(stream, stream !== 'b' && text === 'poison' ? 'two' : text);
  }
};

/** Delivers everything again after each start, and counts the batches that were handled. */
const fromTheStart = () => {
  let handled = 0;
  const around = (bus: MessageBus): MessageBus => ({
    ...bus,
    consume: ({ topics, from, handle }, signal) => {
      const counting: typeof handle = async (batch) => {
        await handle(batch);
        handled += 1;
      };
      const begin = async (source: string): Promise<bigint> => (await from(source)) * 0n;
      return bus.consume({ topics, from: begin, handle: counting }, signal);
    },
  });
  return { around, handled: () => handled };
};

describe('a message that a lookup cannot fold', () => {
  it.each([
    ['evolve throws', fragile],
    ['idsOf throws', confused],
  ])('is parked with what follows it in its stream, while other streams flow (%s)', async (_, lookup) => {
    const bench = await openBench(withLookup(lookup));
    await tellAll(bench);
    await bench.settle();
    expect(bench.failures).toEqual([]);
    expect(await Promise.all(['a', 'b', 'c'].map((stream) => copyOf(bench, stream)))).toEqual([
      'three',
      'one',
      'three',
    ]);
  });

  it('is not passed over where it comes alone', async () => {
    const bench = await openBench(withLookup(confused));
    await bench.tell('b', 'poison');
    await bench.settle();
    expect(await causesIn(bench)).toEqual([expect.stringMatching(/position 0: TypeError: of which document\?$/), null]);
  });

  it('keeps the policies from acting on its stream without it', async () => {
    const bench = await openBench(withLookup(fragile));
    await tellAll(bench);
    await bench.settle();
    expect([...bench.noted()].sort()).toEqual(
      ['a: one', 'a: three', 'a: two', 'b: one', 'c: one', 'c: three', 'c: two'].sort(),
    );
  });

  it('is told where readiness is asked, and leaves the service ready', async () => {
    const bench = await openBench(withLookup(fragile));
    await tellAll(bench);
    await bench.settle();
    const { ok, checks } = await bench.ready();
    expect([ok, checks['things']?.detail]).toEqual([true, expect.stringContaining('parked inputs: 4')]);
  });

  it('stays parked over a restart, once, although it is delivered again', async () => {
    const bench = await openBench(withLookup(fragile));
    await tellAll(bench);
    await bench.settle();
    await bench.down();
    const again = fromTheStart();
    await bench.up({ ...withLookup(fragile), bus: again.around });
    while (again.handled() < 2) await new Promise(setImmediate);
    expect((await bench.ready()).checks['things']?.detail).toContain('parked inputs: 4');
    expect(await copyOf(bench, 'b')).toBe('one');
    expect(await causesIn(bench)).toEqual([
      expect.stringMatching(/copies cannot fold .* \(b\) at position 1: TypeError: cannot fold/),
      null,
      null,
      null,
    ]);
  });
});

describe('a fault that every message would meet', () => {
  it('ends the loop instead of parking one message after the other', async () => {
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    const bench = await openBench({
      readModels: (models) => ({
        ...models,
        pin: async () => ({ ...(await models.pin()), write: async () => Promise.reject(full) }),
      }),
    });
    await bench.tell('a', 'one');
    while (bench.failures.length === 0) await new Promise(setImmediate);
    expect(bench.failures).toEqual([full]);
    expect((await bench.ready()).checks['things']?.detail).not.toContain('parked');
  });

  it('ends the loop over own events too, where an index cannot fold', async () => {
    const broken = new TypeError('cannot fold');
    const index: AnyProjection<RecordedEvent> = {
      view: { name: 'broken', fields: {} },
      idsOf: ({ stream }) => [stream],
      evolve: () => {
        throw broken;
      },
    };
    const bench = await openBench({ definition: () => ({ indexes: [index] }) });
    await bench.note(thing(1), 'one');
    while (bench.failures.length === 0) await new Promise(setImmediate);
    expect(bench.failures).toMatchObject([{ cause: broken }]);
  });
});
