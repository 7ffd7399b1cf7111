import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '@chidao/event-store';
import type { ReadModelStore } from '@chidao/read-models';
import { openScratchReadModels } from '@chidao/read-models';
import { foldedTo, foldScratch } from './fold-scratch.js';
import type { Moment } from './moment.js';

/** A scratch to be folded up to a moment: the file that holds its documents. */
export interface ScratchFold {
  readonly file: string;
  readonly moment: Moment;
}

/**
 * Where long folds are made, so that other questions are answered meanwhile: a folder of their own, and a thread that folds
 * on in the file. It rejects when it could not finish, and as soon as the signal aborts.
 */
export interface FoldAside {
  readonly folder: string;
  readonly fold: (fold: ScratchFold, signal: AbortSignal) => Promise<void>;
}

/** Documents as they were at one instant, folded further and further along the log. */
export interface Scratch {
  readonly at: string;
  /** How far it has been folded. */
  readonly position: () => Promise<bigint>;
  readonly upTo: (position: bigint) => Promise<ReadModelStore>;
  readonly close: () => Promise<void>;
}

/** So many events are folded here, in some tenths of a second at the most; starting a thread would take as long. */
const FOLDED_HERE = 1_000;

interface ScratchParts {
  readonly log: EventStore;
  readonly at: string;
  readonly aside: FoldAside | undefined;
  /** Aborts when nobody will ask any more. */
  readonly signal: AbortSignal;
}

const inMemory = ({ log, at }: ScratchParts): Scratch => {
  const store = openScratchReadModels();
  return {
    at,
    position: () => foldedTo(store),
    upTo: async (position) => {
      await foldScratch(log, store, { at, position });
      return store;
    },
    close: () => store.close(),
  };
};

const inFile = ({ log, at, signal }: ScratchParts, aside: FoldAside): Scratch => {
  const file = join(aside.folder, `${randomUUID()}.db`);
  let store = openScratchReadModels(file);
  return {
    at,
    position: () => foldedTo(store),
    upTo: async (position) => {
      const moment = { at, position };
      if (await foldScratch(log, store, moment, FOLDED_HERE)) return store;
      await store.close();
      try {
        await aside.fold({ file, moment }, signal);
      } finally {
        store = openScratchReadModels(file);
      }
      if ((await foldedTo(store)) < position) throw new Error('the past was not folded to its end');
      return store;
    },
    close: async () => {
      await store.close();
      for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    },
  };
};

/** In memory and in this thread where there is no place aside. */
export const openScratch = (parts: ScratchParts): Scratch =>
  parts.aside ? inFile(parts, parts.aside) : inMemory(parts);
