import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore } from '@chidao/event-store';
import { openEmbeddedEventStore } from '@chidao/event-store';
import type { FoldAside, TimeMachine } from '@chidao/query-service';
import { createTimeMachine, foldScratch, queryProjections } from '@chidao/query-service';
import { generatedHistory } from '@chidao/query-service/generated-history';
import type { ReadModelStore } from '@chidao/read-models';
import { compareGenerations, openScratchReadModels } from '@chidao/read-models';
import { foldInWorker } from '../../src/system/fold-in-worker.js';

const EVENTS = 1_600;
const VIEWS = queryProjections.map(({ view }) => view);
const AT = '2025-06-30T16:59:59.999Z';

describe('a long fold of the past', () => {
  const directory = mkdtempSync(join(tmpdir(), 'chidao-fold-'));
  const live = openScratchReadModels();
  const machines: TimeMachine[] = [];
  let log: EventStore;
  const machineWith = (aside: FoldAside): TimeMachine => {
    const machine = createTimeMachine(log, live, aside);
    machines.push(machine);
    return machine;
  };
  const differing = (machine: TimeMachine, position: bigint) =>
    machine.withEverything({ at: AT, position }, async (documents: ReadModelStore) => {
      const here = openScratchReadModels();
      await foldScratch(log, here, { at: AT, position });
      const compared = await compareGenerations(here, documents, VIEWS);
      await here.close();
      return compared;
    });

  beforeAll(async () => {
    log = await openEmbeddedEventStore({ directory });
    for (const event of generatedHistory({ seed: 5, events: EVENTS, agencies: 8 })) {
      await log.append(event.stream, event.revision === 0n ? 'no_stream' : event.revision - 1n, [event]);
    }
  });

  afterAll(async () => {
    await Promise.all(machines.map((machine) => machine.close()));
    await log.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('is made in a thread, gives the documents that this thread would have made, and is continued', async () => {
    const aside = foldInWorker(directory);
    let folds = 0;
    const machine = machineWith({
      ...aside,
      fold: (fold, signal) => {
        folds += 1;
        return aside.fold(fold, signal);
      },
    });
    for (const position of [1_200n, await log.head()]) {
      const { documents, differences } = await differing(machine, position);
      expect(differences).toEqual([]);
      expect(documents).toBeGreaterThan(500);
    }
    expect(folds).toBe(1);
    await machine.close();
    expect(readdirSync(aside.folder)).toEqual([]);
  });

  it('that ended half way is begun again by the next question', async () => {
    const aside = foldInWorker(directory);
    let folds = 0;
    const machine = machineWith({
      ...aside,
      fold: (fold, signal) => {
        folds += 1;
        if (folds === 1) return Promise.reject(new Error('the thread ran out of memory'));
        return folds === 2 ? Promise.resolve() : aside.fold(fold, signal);
      },
    });
    const head = await log.head();
    await expect(differing(machine, head)).rejects.toThrow('out of memory');
    await expect(differing(machine, head)).rejects.toThrow('not folded to its end');
    expect(await differing(machine, head)).toMatchObject({ differences: [] });
    expect(folds).toBe(3);
  });

  it('ends with whoever asked when the service stops', async () => {
    const aside = foldInWorker(directory);
    let machine: TimeMachine;
    const closed = new Promise((resolve) => {
      machine = machineWith({
        ...aside,
        fold: (fold, signal) => {
          const done = aside.fold(fold, signal);
          resolve(machine.close());
          return done;
        },
      });
    });
    const asked = differing(machine!, await log.head()).catch((failure: unknown) => failure);
    await closed;
    expect(await asked).toMatchObject({ name: 'AbortError' });
    await expect(differing(machine!, 1n)).rejects.toMatchObject({ name: 'AbortError' });
    expect(readdirSync(aside.folder)).toEqual([]);
  });
});
