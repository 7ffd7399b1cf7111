import { equal, rejects } from 'node:assert/strict';
import type { BlobStore } from '../blob-store.js';
import { getText, putText } from '../blob-store.js';
import type { Case, Subject } from './case.js';

const ABSENT = `sha256:${'0'.repeat(64)}` as const;
const EMPTY = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** What every store of blobs promises. */
export const blobStoreCases: readonly Case<BlobStore>[] = [
  {
    name: 'bytes come back by their SHA-256',
    run: async ({ store }) => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 256);
      const back = (await store.get(await store.put(bytes))) ?? new Uint8Array();
      equal(Buffer.compare(back, bytes), 0);
    },
  },
  {
    name: 'nothing is a blob too',
    run: async ({ store }) => {
      equal(await store.put(new Uint8Array()), EMPTY);
      equal((await store.get(EMPTY))?.length, 0);
      equal(await store.has(EMPTY), true);
    },
  },
  {
    name: 'what was never put is not there',
    run: async ({ store }) => {
      equal(await store.get(ABSENT), null);
      equal(await store.has(ABSENT), false);
    },
  },
  {
    name: 'the same bytes put many times at once are one blob',
    run: async ({ store }) => {
      const refs = await Promise.all(Array.from({ length: 20 }, () => putText(store, 'cùng nội dung')));
      equal(new Set(refs).size, 1);
      equal(await getText(store, refs[0] ?? ABSENT), 'cùng nội dung');
    },
  },
  {
    name: 'a text comes back letter by letter',
    run: async ({ store }) => {
      const text = '\ufeffĐ\u0000 "Ủy ban"\r\n🇻🇳'.normalize('NFD');
      equal(await getText(store, await putText(store, text)), text);
      equal(await getText(store, ABSENT), null);
    },
  },
  {
    name: 'bytes that are no text are not read as one',
    run: async ({ store }) => rejects(getText(store, await store.put(Uint8Array.of(0xc3, 0x28)))),
  },
  {
    name: 'what is no reference is refused',
    run: async ({ store }) => rejects(store.get('sha256:../secret'), { code: 'REF_INVALID' }),
  },
  {
    name: 'what was put is there after the process ended',
    run: async ({ store, reopen }: Subject<BlobStore>) => {
      const ref = await putText(store, 'Chỉ thị');
      equal(await getText(await reopen(), ref), 'Chỉ thị');
    },
  },
];
