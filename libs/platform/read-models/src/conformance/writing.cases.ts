import { deepEqual, equal, rejects } from 'node:assert/strict';
import type { ReadModelCase } from './case.js';
import { at, batch, fill, idsOf, OTHERS, READER, WORKS, writing } from './works.js';

const FAR = [2n ** 31n, 2n ** 53n + 1n, 2n ** 63n - 1n];

/** Conditional writes, the checkpoint, removal. */
export const writingCases: readonly ReadModelCase[] = [
  {
    name: 'a new store is empty and its readers stand before the first position',
    run: async ({ store }) => {
      equal(await store.checkpoint(READER), -1n);
      deepEqual(await store.load(WORKS, ['a']), []);
      deepEqual(await store.find(WORKS, {}), []);
      equal(await store.count(WORKS, {}), 0);
    },
  },
  {
    name: 'a batch leaves all its documents, their positions and the checkpoint',
    run: async ({ store }) => {
      equal(await store.write(batch(9n, writing('a', 3n, { rank: 1 }), writing('b', 7n, { rank: 2 }))), 'written');
      deepEqual(await at(store, 'a'), { position: 3n, document: { rank: 1 } });
      deepEqual(await at(store, 'b'), { position: 7n, document: { rank: 2 } });
      equal(await store.checkpoint(READER), 9n);
    },
  },
  {
    name: 'loading answers in the order asked, each document once',
    run: async ({ store }) => {
      await fill(store, { a: {}, b: {}, c: {} });
      const loaded = await store.load(WORKS, ['c', 'missing', 'a', 'c']);
      deepEqual(
        loaded.map(({ id }) => id),
        ['c', 'a'],
      );
    },
  },
  {
    name: 'a document is replaced whole where its position is still the one loaded',
    run: async ({ store }) => {
      await fill(store, { a: { rank: 1, agencies: ['x', 'y'] } });
      equal(await store.write(batch(2n, writing('a', 2n, { urgent: true, agencies: ['z'] }, 1n))), 'written');
      deepEqual(await at(store, 'a'), { position: 2n, document: { urgent: true, agencies: ['z'] } });
      deepEqual(await idsOf(store, { where: [{ field: 'agencies', hasAny: ['x', 'y'] }] }), []);
      deepEqual(await idsOf(store, { where: [{ field: 'agencies', has: 'z' }] }), ['a']);
      deepEqual(await idsOf(store, { where: [{ field: 'rank', is: 1 }] }), []);
    },
  },
  {
    name: 'a paused old writer cannot overwrite',
    run: async ({ store }) => {
      await fill(store, { a: { rank: 1 } });
      await store.write(batch(5n, writing('a', 5n, { rank: 5 }, 1n)));
      equal(await store.write(batch(3n, writing('a', 3n, { rank: 3 }, 1n))), 'conflict');
      deepEqual(await at(store, 'a'), { position: 5n, document: { rank: 5 } });
    },
  },
  {
    name: 'a document that another writer made is not made again',
    run: async ({ store }) => {
      await store.write(batch(1n, writing('a', 1n, { rank: 1 })));
      equal(await store.write(batch(2n, writing('a', 2n, { rank: 2 }))), 'conflict');
      deepEqual(await at(store, 'a'), { position: 1n, document: { rank: 1 } });
    },
  },
  {
    name: 'a document that was never there is not replaced',
    run: async ({ store }) => {
      equal(await store.write(batch(2n, writing('a', 2n, { rank: 2 }, 1n))), 'conflict');
      equal(await at(store, 'a'), null);
    },
  },
  {
    name: 'the checkpoint stays behind when one write of a batch conflicts',
    run: async ({ store }) => {
      await fill(store, { a: {} });
      equal(await store.write(batch(8n, writing('b', 8n, {}), writing('a', 8n, {}))), 'conflict');
      equal(await store.checkpoint(READER), 1n);
    },
  },
  {
    name: 'the checkpoint stays behind when a document cannot be written',
    run: async ({ store }) => {
      const wrong = { ...writing('b', 8n, {}), document: { rank: 'many' } };
      equal(await store.write(batch(8n, writing('a', 7n, {}), wrong)).catch(() => 'refused'), 'refused');
      equal(await store.checkpoint(READER), -1n);
      deepEqual(await idsOf(store, { where: [{ field: 'id', is: 'b' }] }), []);
    },
  },
  {
    name: 'the checkpoint never goes back',
    run: async ({ store }) => {
      await store.write(batch(9n));
      equal(await store.write(batch(4n)), 'written');
      equal(await store.checkpoint(READER), 9n);
    },
  },
  {
    name: 'each reader has its own checkpoint',
    run: async ({ store }) => {
      await store.write({ writes: [], checkpoint: { name: 'one', position: 10n } });
      await store.write({ writes: [], checkpoint: { name: 'two', position: 2n } });
      deepEqual([await store.checkpoint('one'), await store.checkpoint('two')], [10n, 2n]);
    },
  },
  {
    name: 'positions are whole up to 2^63 − 1',
    run: async ({ store }) => {
      for (const position of FAR) {
        const id = String(position);
        await store.write(batch(position, writing(id, position - 1n, {})));
        equal(await store.write(batch(position, writing(id, position, {}, position - 1n))), 'written');
        equal((await at(store, id))?.position, position);
        equal(await store.checkpoint(READER), position);
      }
    },
  },
  {
    name: 'a removed document is found by nobody but its writer, who sees when',
    run: async ({ store }) => {
      await fill(store, { a: { title: 'Sở Y tế', agencies: ['x'] }, b: {} });
      equal(await store.write(batch(3n, writing('a', 3n, null, 1n))), 'written');
      deepEqual(await at(store, 'a'), { position: 3n, document: null });
      deepEqual(await idsOf(store, {}), ['b']);
      deepEqual(await idsOf(store, { where: [{ field: 'agencies', has: 'x' }] }), []);
      equal(await store.count(WORKS, {}), 1);
      deepEqual(await store.groupCount(WORKS, {}, ['title']), [{ values: [null], count: 1 }]);
    },
  },
  {
    name: 'a removed document is not brought back by a paused old writer',
    run: async ({ store }) => {
      await store.write(batch(7n, writing('a', 7n, null)));
      equal(await store.write(batch(5n, writing('a', 5n, { rank: 5 }))), 'conflict');
      deepEqual(await idsOf(store, {}), []);
    },
  },
  {
    name: 'a removed document comes back with a later position',
    run: async ({ store }) => {
      await store.write(batch(7n, writing('a', 7n, null)));
      equal(await store.write(batch(8n, writing('a', 8n, { rank: 8 }, 7n))), 'written');
      deepEqual(await idsOf(store, {}), ['a']);
    },
  },
  {
    name: 'a batch that writes a document twice is refused whole',
    run: async ({ store }) => {
      const twice = store.write(batch(2n, writing('a', 1n, {}), writing('a', 2n, {}, 1n)));
      await rejects(twice, { code: 'BATCH_INVALID' });
      deepEqual([await at(store, 'a'), await store.checkpoint(READER)], [null, -1n]);
    },
  },
  {
    name: 'views do not see each other',
    run: async ({ store }) => {
      await store.write(
        batch(2n, writing('a', 1n, {}), { ...writing('a', 2n, {}), view: OTHERS, document: { of: 'x' } }),
      );
      deepEqual(await at(store, 'a'), { position: 1n, document: {} });
      deepEqual(await store.find(OTHERS, {}), [{ id: 'a', position: 2n, document: { of: 'x' } }]);
    },
  },
  {
    name: 'documents come back as they were written',
    run: async ({ store }) => {
      const note = {
        texts: ['', 'Đ\u0000\n"\'\\', '🇻🇳', '\ud800'],
        numbers: [0, -1.5, 1e21],
        nested: [[{}], null, false],
      };
      await fill(store, { a: { note } });
      deepEqual((await at(store, 'a'))?.document, { note });
    },
  },
  {
    name: 'what was written is there after the process ended',
    run: async ({ store, reopen }) => {
      await fill(store, { a: { rank: 1, agencies: ['x'] } });
      const again = await reopen();
      deepEqual(await at(again, 'a'), { position: 1n, document: { rank: 1, agencies: ['x'] } });
      deepEqual(await idsOf(again, { where: [{ field: 'agencies', has: 'x' }] }), ['a']);
      equal(await again.checkpoint(READER), 1n);
    },
  },
];
