import type { EventStore } from '@chidao/event-store';
import { upcastBy } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { MessageBus } from '@chidao/messaging';
import type { ReadModelStore } from '@chidao/read-models';
import type { Publication, Publications } from './publisher.js';
import { publicationOf, publishing } from './publisher.js';
import { publishedStreams } from './published-streams.js';

/** Between which the relay carries, and where it keeps how far it came. */
export interface PublishDeps {
  readonly store: Pick<EventStore, 'readStream'>;
  readonly bus: Pick<MessageBus, 'publish'>;
  readonly readModels: Pick<ReadModelStore, 'load' | 'write'>;
}

export const CHECKPOINT = 'relay';

/** Publishes one batch, then stores how far that brought each stream, and the relay. */
export const publishBatches = (
  { store, bus, readModels }: PublishDeps,
  publications: Publications,
): ((batch: readonly RecordedEvent[]) => Promise<void>) => {
  const publish = publishing(publications);
  const upcast = upcastBy(publications.upcasters);
  const revisions = async (stream: string): Promise<readonly bigint[]> => {
    const published: bigint[] = [];
    for await (const event of store.readStream(stream)) if (publish(upcast(event))) published.push(event.revision);
    return published;
  };
  return async (batch) => {
    const position = batch.at(-1)?.position ?? -1n;
    const loaded = await readModels.load(publishedStreams, [...new Set(batch.map(({ stream }) => stream))]);
    const published = new Map(
      loaded.flatMap(({ id, document }) => (document ? [[id, BigInt(document.revision)]] : [])),
    );
    const { outgoing, reached } = await publicationOf(batch.map(upcast), publish, { published, revisions });
    await bus.publish(outgoing);
    const positions = new Map(loaded.map((stored) => [stored.id, stored.position]));
    const checkpoint = { name: CHECKPOINT, position };
    const outcome = await readModels.write({ writes: writesOf(reached, positions), checkpoint });
    if (outcome === 'conflict') throw anotherRelay();
  };
};

/** For a moment: one of them is being replaced by the other. */
const anotherRelay = (): Error => Object.assign(new Error('another relay is at work'), { code: 'READ_MODEL_CONFLICT' });

const writesOf = (reached: Publication['reached'], loaded: ReadonlyMap<string, bigint>) =>
  [...reached].map(([id, { position, revision }]) => ({
    view: publishedStreams,
    id,
    loaded: loaded.get(id) ?? null,
    position,
    document: { revision: String(revision) },
  }));
