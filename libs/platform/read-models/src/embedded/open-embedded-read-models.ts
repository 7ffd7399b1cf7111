import type { Query, ReadModels, ReadModelStore, View } from '../port.js';
import { fail } from '../read-model-error.js';
import type { Catalog } from './catalog.js';
import {
  addGeneration,
  dropGeneration,
  generationsBesideLive,
  gone,
  indexGeneration,
  liveOf,
  openCatalog,
  setState,
  stateOf,
} from './catalog.js';
import { openSqlite } from './database.js';
import { forget } from './forget.js';
import { checkpoint, count, find, groupCount, load } from './read.js';
import { sql } from './sql.js';
import { writeBatch } from './write.js';

/** A set of views in one SQLite file; `namespace` keeps several sets apart, each with its own generations. */
export interface EmbeddedReadModelsOptions {
  /** Path, or ':memory:'. */
  readonly file: string;
  readonly namespace?: string;
  /** False for documents that are written once and asked seldom: every query then reads the whole view. */
  readonly indexed?: boolean;
  /** False for documents that nobody needs after this process: a power failure may take the file. */
  readonly lasting?: boolean;
}

type Close = () => void;

const operations = (catalog: Catalog, generation: () => number, close: Close): Omit<ReadModelStore, 'pin'> => ({
  load: async (view, ids) => load(catalog, generation(), view, ids),
  find: async (view, query) => find(catalog, generation(), view, query),
  count: async (view: View, query: Query) => count(catalog, generation(), view, query),
  groupCount: async (view, query, by) => groupCount(catalog, generation(), view, { query, by }),
  write: async (batch) => writeBatch(catalog, generation(), batch),
  checkpoint: async (name) => checkpoint(catalog, generation(), name),
  close: async () => {
    close();
  },
});

const pinned = (catalog: Catalog, generation: number): ReadModelStore => {
  const store: ReadModelStore = {
    ...operations(
      catalog,
      () => generation,
      () => undefined,
    ),
    pin: async () => store,
  };
  return store;
};

const begin = (catalog: Catalog): number =>
  catalog.sqlite.writing(() => {
    generationsBesideLive(catalog).forEach((generation) => {
      dropGeneration(catalog, generation);
    });
    return addGeneration(catalog, 'building');
  });

const isBehind = ({ sqlite, namespace }: Catalog, generation: number, live: number): boolean => {
  const behind = sql(
    `select 1 from checkpoints as live left join checkpoints as next
       on next.namespace = live.namespace and next.name = live.name and next.generation = ?
     where live.namespace = ? and live.generation = ? and live.position > coalesce(next.position, -1)`,
    generation,
    namespace,
    live,
  );
  return sqlite.all(behind).length > 0;
};

const switchTo = (catalog: Catalog, generation: number): 'switched' | 'behind' =>
  catalog.sqlite.writing(() => {
    const live = liveOf(catalog);
    if (live === generation) return 'switched';
    if (stateOf(catalog, generation) === 'dropped') gone(generation);
    if (isBehind(catalog, generation, live)) return 'behind';
    indexGeneration(catalog, generation);
    setState(catalog, live, 'former');
    setState(catalog, generation, 'live');
    return 'switched';
  });

const drop = (catalog: Catalog, generation: number): void => {
  catalog.sqlite.writing(() => {
    if (liveOf(catalog) === generation) fail('GENERATION_LIVE', `generation ${generation} is live`);
    dropGeneration(catalog, generation);
  });
};

/** Read models on local disk: documents and checkpoint in one SQLite transaction, one writing process at a time. */
export const openEmbeddedReadModels = ({
  file,
  namespace = 'main',
  indexed = true,
  lasting = true,
}: EmbeddedReadModelsOptions): ReadModels => {
  const sqlite = openSqlite(file, lasting);
  const catalog = openCatalog(sqlite, namespace, indexed);
  return {
    ...operations(catalog, () => liveOf(catalog), sqlite.close),
    pin: async () => pinned(catalog, liveOf(catalog)),
    begin: async () => begin(catalog),
    generation: (generation) => pinned(catalog, generation),
    live: async () => liveOf(catalog),
    switchTo: async (generation) => switchTo(catalog, generation),
    forget: async (views, readers) => {
      forget(catalog, views, readers);
    },
    drop: async (generation) => {
      drop(catalog, generation);
    },
  };
};

/** Read models that are written once and asked seldom, in memory unless a file is named: for the time machine and tests. */
export const openScratchReadModels = (file = ':memory:'): ReadModels =>
  openEmbeddedReadModels({ file, indexed: false, lasting: false });
