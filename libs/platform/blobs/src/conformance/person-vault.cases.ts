import { deepEqual, equal, rejects } from 'node:assert/strict';
import type { PersonVault } from '../person-vault.js';
import type { Case } from './case.js';

const DATA = { name: 'Chánh Văn phòng', email: 'van-phong@tinh.example', phone: '0200 000 000', address: 'số 1' };
const OTHER = { name: 'Giám đốc Sở' };

/** What every vault promises. */
export const personVaultCases: readonly Case<PersonVault>[] = [
  {
    name: 'what was put comes back, each person’s own',
    run: async ({ store }) => {
      await store.put('p1', DATA);
      await store.put('p2', OTHER);
      deepEqual(await store.get('p1'), DATA);
      deepEqual(await store.get('p2'), OTHER);
    },
  },
  {
    name: 'nobody unknown has data, or was erased',
    run: async ({ store }) => {
      equal(await store.get('p1'), null);
      equal(await store.isErased('p1'), false);
    },
  },
  {
    name: 'a later put replaces everything',
    run: async ({ store }) => {
      await store.put('p1', DATA);
      await store.put('p1', OTHER);
      deepEqual(await store.get('p1'), OTHER);
    },
  },
  {
    name: 'an erased person has no data, and the others keep theirs',
    run: async ({ store }) => {
      await store.put('p1', DATA);
      await store.put('p2', OTHER);
      await store.erase('p1');
      equal(await store.get('p1'), null);
      equal(await store.isErased('p1'), true);
      deepEqual(await store.get('p2'), OTHER);
      equal(await store.isErased('p2'), false);
    },
  },
  {
    name: 'an erased person is not put again',
    run: async ({ store }) => {
      await store.put('p1', DATA);
      await store.erase('p1');
      await rejects(store.put('p1', DATA), { code: 'PERSON_ERASED' });
    },
  },
  {
    name: 'erasing again, or somebody never put, is no error and holds',
    run: async ({ store }) => {
      await store.erase('p1');
      await store.erase('p1');
      await rejects(store.put('p1', DATA), { code: 'PERSON_ERASED' });
    },
  },
  {
    name: 'data and erasure are there after the process ended',
    run: async ({ store, reopen }) => {
      await store.put('p1', DATA);
      await store.put('p2', OTHER);
      await store.erase('p2');
      const again = await reopen();
      deepEqual(await again.get('p1'), DATA);
      equal(await again.get('p2'), null);
      equal(await again.isErased('p2'), true);
    },
  },
];
