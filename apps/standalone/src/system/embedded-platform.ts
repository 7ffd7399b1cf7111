import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BlobStore, PersonVault } from '@chidao/blobs';
import { masterKeyFromFile, openBlobDirectory, openPersonVault } from '@chidao/blobs';
import { openEmbeddedEventStore } from '@chidao/event-store';
import type { Clock } from '@chidao/kernel';
import type { MessageBus } from '@chidao/messaging';
import { openEmbeddedBus } from '@chidao/messaging';
import type { FoldAside } from '@chidao/query-service';
import type { ReadModels } from '@chidao/read-models';
import { openEmbeddedReadModels } from '@chidao/read-models';
import type { HealthRegistry, Log } from '@chidao/runtime';
import type { SettlingStore } from '@chidao/service';
import { settling } from '@chidao/service';
import { foldInWorker } from './fold-in-worker.js';

/** Everything of the embedded system that keeps something on local disk. */
export interface EmbeddedPlatform {
  readonly store: SettlingStore;
  readonly bus: MessageBus;
  readonly blobs: BlobStore;
  readonly vault: PersonVault;
  /** The read models of one service, in a file of its own. */
  readonly readModelsOf: (service: string) => ReadModels;
  readonly aside: FoldAside;
  readonly clock: Clock;
  readonly log: Log;
  readonly health: HealthRegistry;
  readonly close: () => Promise<void>;
}

export interface EmbeddedPlatformOptions {
  readonly dataDir: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly health: HealthRegistry;
  /** For tests: stands between the services and the bus. */
  readonly around?: (bus: MessageBus) => MessageBus;
}

/** Where a service keeps its read models. */
export const readModelsFileIn = (dataDir: string, service: string): string =>
  join(dataDir, 'services', `${service}.db`);

/** Opens the files of a data directory; only one process may write to it. */
export const openEmbeddedPlatform = async (options: EmbeddedPlatformOptions): Promise<EmbeddedPlatform> => {
  const { dataDir, clock, log, health, around = (bus) => bus } = options;
  mkdirSync(join(dataDir, 'services'), { recursive: true });
  const store = settling(await openEmbeddedEventStore({ directory: dataDir }));
  const bus = openEmbeddedBus(join(dataDir, 'messages.db'));
  const blobs = await openBlobDirectory(join(dataDir, 'blobs'));
  const masterKey = await masterKeyFromFile(join(dataDir, 'person-vault.key'));
  const vault = openPersonVault({ file: join(dataDir, 'persons.db'), masterKey });
  const opened: ReadModels[] = [];
  return {
    store,
    bus: around(bus),
    blobs,
    vault,
    readModelsOf: (service) => {
      const readModels = openEmbeddedReadModels({ file: readModelsFileIn(dataDir, service) });
      opened.push(readModels);
      return readModels;
    },
    aside: foldInWorker(dataDir),
    clock,
    log,
    health,
    close: async () => {
      await Promise.all(opened.map((readModels) => readModels.close()));
      await vault.close();
      await bus.close();
      await store.close();
    },
  };
};
