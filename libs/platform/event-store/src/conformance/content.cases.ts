import assert from 'node:assert/strict';
import { isIntact } from '../envelope.js';
import { commit, logOf, storedIn } from './case-steps.js';
import type { ConformanceCase } from './conformance-case.js';
import { collect, freshStream, sampleEvents } from './sample-events.js';

/** The data comes back as it was sent: by stream, by position, and with its hashes intact. */
const keeps = (name: string, data: object): ConformanceCase => ({
  name: `${name} come back as they were`,
  run: async ({ store }) => {
    const stream = freshStream();
    const events = sampleEvents(stream, [data]);
    await commit(store, events);
    assert.deepEqual(await storedIn(store, stream), events);
    const [stored] = await logOf(store, [stream]);
    assert.deepEqual(stored?.data, data);
    assert.ok(stored && isIntact(stored), 'the hashes no longer fit');
  },
});

const VIETNAMESE =
  'Ủy ban nhân dân tỉnh đề nghị các sở, ban, ngành báo cáo trước ngày 15 hằng tháng; thực hiện nghiêm.';

/** What is stored is what was sent. */
export const contentCases: readonly ConformanceCase[] = [
  keeps('Vietnamese words with all their marks', { text: VIETNAMESE, subject: 'V/v đôn đốc, theo dõi' }),
  keeps('composed and decomposed letters, each its own,', {
    composed: VIETNAMESE.normalize('NFC'),
    decomposed: VIETNAMESE.normalize('NFD'),
    partly: 'Uỷ'.normalize('NFD').slice(0, 2) + 'ệ',
  }),
  keeps('keys that differ only in composition', { ['ệ'.normalize('NFC')]: 1, ['ệ'.normalize('NFD')]: 2 }),
  keeps('emoji and signs beyond the first plane', { text: '👩🏽‍⚖️🇻🇳𠮷', list: ['😀', '𝒜'] }),
  keeps('NUL and other control characters', {
    text: '\u0000a\u0000',
    line: 'a\r\nb\u2028c\u2029d\u007f',
    bell: '\u0007',
  }),
  keeps('byte order marks, joiners and right-to-left marks', { text: '\ufeffa\u200d\u200f\u202e', last: '\uffff' }),
  keeps('quotes, backslashes and what looks like SQL', { text: `'"\\ '); drop table event; -- \\ud800` }),
  keeps('empty texts, keys, lists and objects', { '': '', list: [], object: {}, nested: [[], {}] }),
  keeps('null, true and false', { nothing: null, list: [null, true, false] }),
  keeps('the largest safe integers', { most: Number.MAX_SAFE_INTEGER, least: Number.MIN_SAFE_INTEGER, zero: 0 }),
  keeps('fractions', { list: [0.1, 1e-7, -2.5, 1 / 3, 5e-324] }),
  keeps('integers beyond 2^53 written as text', { total: '9007199254740993' }),
  keeps('keys that look like numbers or parts of an envelope', { 2: 'b', 10: 'a', id: 1, position: 'x', stream: null }),
  keeps('lists in their order', { list: [3, 1, 2, 'b', 'a'] }),
  {
    name: 'two streams whose data differ only in composition stay apart',
    run: async ({ store }) => {
      const streams = [freshStream(), freshStream()] as const;
      const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) => ({ text: 'Điều hành'.normalize(form) }));
      await commit(store, sampleEvents(streams[0], [composed as object]));
      await commit(store, sampleEvents(streams[1], [decomposed as object]));
      assert.deepEqual((await storedIn(store, streams[0]))[0]?.data, composed);
      assert.deepEqual((await storedIn(store, streams[1]))[0]?.data, decomposed);
    },
  },
  {
    name: 'the envelope comes back whole, with revision and position as bigint and time to the millisecond',
    run: async ({ store }) => {
      const stream = freshStream();
      const [plain] = sampleEvents(stream, [{ n: 1 }]);
      const event = {
        ...plain!,
        schemaVersion: 7,
        occurredAt: '2026-03-15T16:59:59.999Z',
        recordedAt: '2026-03-15T17:00:00.001Z',
        actor: { kind: 'person', id: '5f0c5c3e-3c0c-4a53-9f5c-6a6f1f9b6d11' } as const,
        capacity: { agency: 'agency-1', by: 'delegation', delegation: 'delegation-1' } as const,
        about: { agencies: ['a', 'b'], directives: ['c'] },
        causationId: '7c7b4f6e-7f0b-4b07-8f2b-2a6f6f6d7e22',
        versions: { ruleSet: 'rules-3', calendar: 'calendar-2026' },
      };
      const { position } = await commit(store, [event]);
      assert.deepEqual(await collect(store.readStream(stream)), [{ ...event, position }]);
    },
  },
  {
    name: 'a key whose value is undefined counts as absent',
    run: async ({ store }) => {
      const stream = freshStream();
      await commit(store, sampleEvents(stream, [{ kept: 1, absent: undefined }]));
      const [stored] = await logOf(store, [stream]);
      assert.deepEqual(stored?.data, { kept: 1 });
      assert.ok(stored && isIntact(stored));
    },
  },
];
