import { deepEqual, equal, rejects } from 'node:assert/strict';
import type { ReadModels } from '../port.js';
import type { ReadModelCase } from './case.js';
import { at, batch, fill, idsOf, OTHERS, READER, WORKS, writing } from './works.js';

/** A generation beside the live one, filled up to a position. */
const beside = async (store: ReadModels, position: bigint): Promise<number> => {
  const generation = await store.begin();
  await store.generation(generation).write(batch(position, writing('new', position, { rank: 2 })));
  return generation;
};

/** Rebuilding beside the live documents, and the switch. */
export const generationCases: readonly ReadModelCase[] = [
  {
    name: 'a new generation is empty, and nobody sees what is written to it',
    run: async ({ store }) => {
      await fill(store, { a: { agencies: ['x'] } });
      const generation = await store.begin();
      deepEqual(await idsOf(store.generation(generation), {}), []);
      equal(await store.generation(generation).checkpoint(READER), -1n);
      await store.generation(generation).write(batch(9n, writing('b', 9n, { agencies: ['x'] })));
      deepEqual(await idsOf(store, {}), ['a']);
      deepEqual(await idsOf(store, { where: [{ field: 'agencies', has: 'x' }] }), ['a']);
      equal(await store.checkpoint(READER), 1n);
    },
  },
  {
    name: 'after the switch everybody sees the new generation, documents and checkpoint',
    run: async ({ store }) => {
      await fill(store, { a: {} });
      const generation = await beside(store, 1n);
      equal(await store.switchTo(generation), 'switched');
      equal(await store.live(), generation);
      deepEqual(await idsOf(store, {}), ['new']);
      equal(await store.checkpoint(READER), 1n);
    },
  },
  {
    name: 'the live generation is the same after the process ended',
    run: async ({ store, reopen }) => {
      const generation = await beside(store, 1n);
      await store.switchTo(generation);
      const again = await reopen();
      equal(await again.live(), generation);
      deepEqual(await idsOf(again, {}), ['new']);
    },
  },
  {
    name: 'a generation behind the live one does not take its place',
    run: async ({ store }) => {
      await fill(store, { a: {}, b: {} });
      const generation = await beside(store, 1n);
      equal(await store.switchTo(generation), 'behind');
      deepEqual(await idsOf(store, {}), ['a', 'b']);
      await store.generation(generation).write(batch(2n));
      equal(await store.switchTo(generation), 'switched');
    },
  },
  {
    name: 'a generation that lacks one of the readers is behind',
    run: async ({ store }) => {
      await store.write({ writes: [], checkpoint: { name: 'somebody', position: 0n } });
      equal(await store.switchTo(await beside(store, 1n)), 'behind');
    },
  },
  {
    name: 'what was loaded before a switch is not written after it',
    run: async ({ store }) => {
      await fill(store, { new: { rank: 1 } });
      const pinned = await store.pin();
      const generation = await beside(store, 1n);
      await store.switchTo(generation);
      equal(await pinned.write(batch(5n, writing('new', 5n, { rank: 5 }, 1n))), 'conflict');
      deepEqual(await at(store, 'new'), { position: 1n, document: { rank: 2 } });
      equal(await store.checkpoint(READER), 1n);
    },
  },
  {
    name: 'a pinned reader stays in its generation while another becomes live',
    run: async ({ store }) => {
      await fill(store, { a: {} });
      const pinned = await store.pin();
      await store.switchTo(await beside(store, 1n));
      deepEqual(await idsOf(pinned, {}), ['a']);
      deepEqual(await idsOf(await store.pin(), {}), ['new']);
    },
  },
  {
    name: 'a dropped generation answers that it is gone and takes nothing',
    run: async ({ store }) => {
      await fill(store, { a: {} });
      const pinned = await store.pin();
      const former = await store.live();
      await store.switchTo(await beside(store, 1n));
      await store.drop(former);
      await rejects(pinned.find({ name: 'works', fields: {} }, {}), { code: 'GENERATION_GONE' });
      equal(await pinned.write(batch(5n, writing('b', 5n, {}))), 'conflict');
      deepEqual(await idsOf(store, {}), ['new']);
    },
  },
  {
    name: 'the live generation cannot be dropped',
    run: async ({ store }) => {
      await rejects(store.drop(await store.live()), { code: 'GENERATION_LIVE' });
    },
  },
  {
    name: 'what a broken rebuild left is gone when the next begins, and its number is not used again',
    run: async ({ store }) => {
      const broken = await beside(store, 1n);
      const next = await store.begin();
      equal(next > broken, true);
      await rejects(store.switchTo(broken), { code: 'GENERATION_GONE' });
      await store.drop(next);
      equal((await store.begin()) > next, true);
    },
  },
  {
    name: 'forgets a view and its readers, and nothing of the others',
    run: async ({ store }) => {
      await fill(store, { a: { agencies: ['x'] } });
      const others = { view: OTHERS, id: 'o', loaded: null, position: 1n, document: { of: 'a' } };
      await store.write({ writes: [others], checkpoint: { name: `${READER}-2`, position: 1n } });
      await store.write({ writes: [], checkpoint: { name: `${READER}/part`, position: 1n } });
      await store.forget([WORKS], [READER]);
      const names = [READER, `${READER}/part`, `${READER}-2`];
      deepEqual(await Promise.all(names.map((name) => store.checkpoint(name))), [-1n, -1n, 1n]);
      const changed = { name: 'works', fields: { rank: 'text' } } as const;
      deepEqual([await store.find(changed, {}), (await store.find(OTHERS, {})).length], [[], 1]);
    },
  },
  {
    name: 'a view is not served under another declaration than it was stored with',
    run: async ({ store }) => {
      await fill(store, { a: {} });
      const changed = { name: 'works', fields: { rank: 'text' } } as const;
      await rejects(store.find(changed, {}), { code: 'VIEW_CHANGED' });
      deepEqual(await store.generation(await store.begin()).find(changed, {}), []);
    },
  },
];
