import type { PublicMessage, RecordedEvent } from '@chidao/kernel';
import type { AnyProjection, ReadModels } from '@chidao/read-models';
import type { Policy } from '../src/index.js';
import type { BenchOptions } from './bench.js';
import { closeBenches, openBench, textOf } from './bench.js';
import { laggingLookups } from './lagging.js';
import { copies, copiesView, thing, TOLD } from './things.js';

afterEach(closeBenches);

/** The next program's copy: it also knows how long the text is. */
const measured: AnyProjection<PublicMessage> = {
  view: { name: copiesView.name, fields: { text: 'text', length: 'number' } },
  idsOf: copies.idsOf,
  evolve: (_: never, message: PublicMessage) => ({ text: textOf(message), length: textOf(message).length }),
};

const counted = (version: number): AnyProjection<RecordedEvent> => ({
  view: { name: 'counted', version, fields: { count: 'number' } },
  idsOf: ({ stream }) => [stream],
  evolve: (document: { readonly count: number } | null) => ({ count: (document?.count ?? 0) + version }),
});

/** Says what the copy of the message's stream holds when the policy acts. */
const telling = (readModels: ReadModels, lookup: AnyProjection<PublicMessage>): Policy<PublicMessage> => ({
  name: 'telling',
  on: [TOLD],
  react: async ({ stream }) => {
    const [copy] = await readModels.load(lookup.view, [stream]);
    return [{ stream: thing(1), type: 'Note', input: { text: JSON.stringify(copy?.document) } }];
  },
});

/** Own events that were reacted to. */
const reacted: string[] = [];

const echoing: Policy<RecordedEvent> = {
  name: 'echoing',
  on: ['thing/Noted'],
  react: ({ id, stream }) => {
    reacted.push(id);
    return stream === thing(2) ? [{ stream: thing(3), type: 'Note', input: { text: 'echo' } }] : [];
  },
};

const program = (lookup: AnyProjection<PublicMessage>, version: number): BenchOptions => ({
  definition: (readModels) => ({
    lookups: [lookup],
    indexes: [counted(version)],
    policies: [telling(readModels as ReadModels, lookup)],
    ownPolicies: [echoing],
  }),
});

const openBefore = async () => {
  const bench = await openBench(program(copies, 1));
  for (const stream of ['a', 'b']) await bench.tell(stream, 'before');
  await bench.note(thing(2), 'before');
  await bench.settle();
  await bench.down();
  return bench;
};

describe('a lookup or index that the next program declares otherwise', () => {
  it('is made again from the start, and nothing is reacted to twice', async () => {
    const bench = await openBefore();
    const noted = bench.noted();
    await bench.up(program(measured, 10));
    expect(await bench.readModels.find(measured.view, { sort: [{ field: 'text' }] })).toMatchObject([
      { id: 'a', document: { text: 'before', length: 6 } },
      { id: 'b', document: { text: 'before', length: 6 } },
    ]);
    expect(await bench.readModels.load(counted(10).view, [thing(2)])).toMatchObject([{ document: { count: 10 } }]);
    await bench.settle();
    expect([bench.noted(), bench.failures]).toEqual([noted, []]);
    expect(new Set(reacted).size).toBe(reacted.length);
  });

  it('is there before policies go on and commands come in', async () => {
    const bench = await openBefore();
    await bench.tell('a', 'meanwhile');
    const lagging = laggingLookups();
    const starting = bench.up({ ...program(measured, 10), readModels: lagging.around }).then(() => 'up');
    await new Promise(setImmediate);
    expect(await Promise.race([starting, new Promise((resolve) => setTimeout(resolve, 50, 'waits'))])).toBe('waits');
    lagging.letGo();
    await starting;
    await bench.settle();
    expect(bench.noted(thing(1)).at(-1)).toBe('{"text":"meanwhile","length":9}');
    expect(bench.noted(thing(1))).toHaveLength(3);
  });

  it('would be refused where the old copies were not forgotten', async () => {
    const bench = await openBefore();
    const keeping = (models: ReadModels): ReadModels => ({ ...models, forget: async () => undefined });
    const starting = bench.up({ ...program(measured, 1), readModels: keeping });
    await bench.tell('a', 'meanwhile');
    while (bench.failures.length === 0) await new Promise(setImmediate);
    expect(bench.failures[0]).toMatchObject({ code: 'READER_CHANGED' });
    await Promise.race([starting, new Promise(setImmediate)]);
  });
});
