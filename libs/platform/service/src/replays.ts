import type { ReadModelStore, View } from '@chidao/read-models';

/** An operator's wish that everything parked of one stream is tried again, and what came of it. Its id is the stream. */
export interface Replay {
  readonly status: 'asked' | 'done' | 'failed';
  /** Inputs that have had their effect now. */
  readonly replayed: number;
  /** Why it stopped; null where nothing did. */
  readonly cause: string | null;
}

export const replaysView: View<Replay> = { name: 'replays', fields: { status: 'text' } };

const MOST = 1_000;

/** Where nobody wrote meanwhile. */
const write = (store: ReadModelStore, key: string, replay: Replay, loaded: bigint | null) => {
  const position = (loaded ?? -1n) + 1n;
  const writes = [{ view: replaysView, id: key, loaded, position, document: replay }];
  return store.write({ writes, checkpoint: { name: 'replays', position } });
};

/** Written beside a running service, or for its next start. Its answer comes at a later position than the one returned. */
export const askReplay = async (store: ReadModelStore, key: string): Promise<bigint> => {
  for (;;) {
    const [known] = await store.load(replaysView, [key]);
    const loaded = known?.position ?? null;
    const outcome = await write(store, key, { status: 'asked', replayed: 0, cause: null }, loaded);
    if (outcome === 'written') return (loaded ?? -1n) + 1n;
  }
};

/** What came of a replay asked for at that position; null until the service has answered. */
export const replayAnswer = async (store: ReadModelStore, key: string, askedAt: bigint): Promise<Replay | null> => {
  const [known] = await store.load(replaysView, [key]);
  return known && known.position > askedAt ? known.document : null;
};

/** Streams whose replay is asked for and not answered. */
export const askedReplays = async (
  store: ReadModelStore,
): Promise<readonly { readonly key: string; readonly position: bigint }[]> => {
  const where = [{ field: 'status', is: 'asked' }];
  return (await store.find(replaysView, { where, limit: MOST })).map(({ id, position }) => ({ key: id, position }));
};

/** Not where it was asked for once more meanwhile: that is answered next. */
export const answerReplay = async (
  store: ReadModelStore,
  { key, position }: { readonly key: string; readonly position: bigint },
  answer: Pick<Replay, 'replayed' | 'cause'>,
): Promise<void> => {
  await write(store, key, { ...answer, status: answer.cause === null ? 'done' : 'failed' }, position);
};
