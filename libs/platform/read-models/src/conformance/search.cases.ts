import { deepEqual } from 'node:assert/strict';
import type { ReadModelCase } from './case.js';
import { batch, fill, idsOf, writing } from './works.js';
import type { Work } from './works.js';

const SAMPLE: Readonly<Record<string, Work>> = {
  a: { title: 'Báo cáo chuyển đổi số', number: '12/CT-UBND' },
  b: { title: 'Kế hoạch đầu tư công', number: '120/KH-UBND', parts: [{ owner: 'x', text: 'Sở Xây dựng chủ trì' }] },
  c: { title: 'BÁO ĐỘNG LŨ'.normalize('NFD'), number: '100%_a' },
  d: {},
};

const searches = (name: string, search: string, expected: string): ReadModelCase => ({
  name,
  run: async ({ store }) => {
    await fill(store, SAMPLE);
    deepEqual((await idsOf(store, { where: [{ search }] })).join(''), expected);
  },
});

/** Search folds Vietnamese on both sides; text of a user is never a pattern. */
export const searchCases: readonly ReadModelCase[] = [
  searches('words are found without their diacritics', 'chuyen doi so', 'a'),
  searches('words are found with their diacritics', 'chuyển đổi số', 'a'),
  searches('words are found in capitals and decomposed', 'BÁO CÁO'.normalize('NFD'), 'a'),
  searches('đ is found as d, and d as đ', 'dau tu đong', ''),
  searches('a stored text may be decomposed and in capitals', 'báo động lũ', 'c'),
  searches('the beginning of a word is enough', 'cong dau', 'b'),
  searches('the middle of a word is not', 'huyen', ''),
  searches('every word must be there', 'báo cáo đầu tư', ''),
  searches('words may stand in any order and in any of the paths', 'xây ubnd đầu', 'b'),
  searches('a number of a document is found by its parts', '12/CT', 'a'),
  searches('the beginning of a number is enough', '12', 'ab'),
  searches('wildcards mean nothing', '%', 'abcd'),
  searches('a pattern is not a pattern', '.*', 'abcd'),
  searches('underscores divide words', '100%_A', 'c'),
  searches('an empty search asks for nothing', '  ', 'abcd'),
  {
    name: 'a replaced text is no longer found, its successor is',
    run: async ({ store }) => {
      await fill(store, { a: { title: 'Báo cáo' } });
      await store.write(batch(2n, writing('a', 2n, { title: 'Tờ trình' }, 1n)));
      deepEqual(await idsOf(store, { where: [{ search: 'báo cáo' }] }), []);
      deepEqual(await idsOf(store, { where: [{ search: 'to trinh' }] }), ['a']);
    },
  },
];
