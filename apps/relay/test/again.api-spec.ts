import type { PublicMessage, RecordedEvent } from '@chidao/kernel';
import type { MessageBus } from '@chidao/messaging';
import type { ReadModelStore } from '@chidao/read-models';
import { publishBatches } from '../src/publish-batches.js';
import type { PublishDeps } from '../src/publish-batches.js';
import { openSampleLog, publications, speakerStream } from './sample-log.js';

/** A store without transactions that ends after the documents and before the checkpoint, once. */
const endingBetween = (store: ReadModelStore): Pick<ReadModelStore, 'load' | 'write'> => {
  let ended = false;
  return {
    load: store.load,
    write: async (batch) => {
      if (ended) return store.write(batch);
      ended = true;
      await store.write({ ...batch, checkpoint: { name: 'nowhere', position: 0n } });
      throw new Error('killed');
    },
  };
};

const keeping = (messages: PublicMessage[]): Pick<MessageBus, 'publish'> => ({
  publish: async (outgoing) => void messages.push(...outgoing.map(({ message }) => message)),
});

/** What a consumer must never see: a gap before a message, whichever copy of it comes (KA-3). */
const gapsIn = (messages: readonly PublicMessage[]): readonly string[] => {
  const seen = new Map<string, Set<bigint>>();
  return messages.flatMap(({ stream, revision, previousRevision }) => {
    const known = seen.get(stream) ?? new Set([-1n]);
    seen.set(stream, known.add(revision));
    const isOwn = previousRevision >= revision;
    return isOwn || !known.has(previousRevision) ? [`${stream}@${revision} after ${previousRevision}`] : [];
  });
};

type Batches = (log: readonly RecordedEvent[]) => readonly (readonly RecordedEvent[])[];

const openPublished = async () => {
  const { deps, records, say } = await openSampleLog();
  await say(speakerStream(1), 'one', '(two', 'three');
  await say(speakerStream(2), 'other');
  await say(speakerStream(1), 'four', '(five', 'six');
  return { deps, records };
};

/** The messages of two passes over the log, the first of which ended between its documents and its checkpoint. */
const publishTwice = async (first: Batches, second: Batches): Promise<readonly PublicMessage[]> => {
  const { deps, records } = await openPublished();
  const messages: PublicMessage[] = [];
  const around: PublishDeps = { ...deps, bus: keeping(messages), readModels: endingBetween(deps.readModels) };
  const publish = publishBatches(around, publications);
  for (const batch of first(records)) await publish(batch).catch(() => undefined);
  for (const batch of second(records)) await publish(batch);
  return messages;
};

const whole: Batches = (log) => [log];
const each: Batches = (log) => log.map((event) => [event]);
const halves: Batches = (log) => [log.slice(0, 3), log.slice(3)];
const ofFirst = (messages: readonly PublicMessage[]) =>
  messages
    .filter(({ stream }) => stream === speakerStream(1))
    .map(({ revision, previousRevision }) => [revision, previousRevision].map(Number));

const PLACES = [
  [0, -1],
  [2, 0],
  [3, 2],
  [5, 3],
];

describe('two events of one stream that are published again after a crash', () => {
  it.each([
    ['in one batch', whole],
    ['one by one', each],
    ['in batches that are cut elsewhere', halves],
  ])('name the same revisions as the first time (%s)', async (_, again) => {
    const messages = await publishTwice(whole, again);
    expect(ofFirst(messages)).toEqual([...PLACES, ...PLACES]);
    expect(gapsIn(messages)).toEqual([]);
  });

  it('leave the streams as far as they had come, so that what follows has no gap', async () => {
    const { deps, records } = await openPublished();
    const messages: PublicMessage[] = [];
    const publish = publishBatches({ ...deps, bus: keeping(messages) }, publications);
    await publish(records.slice(0, 6));
    await publish(records.slice(0, 1));
    await publish(records.slice(6));
    expect(gapsIn(messages)).toEqual([]);
    expect(ofFirst(messages).at(-1)).toEqual([5, 3]);
  });

  it('would show a gap if only the last place of a stream were known', async () => {
    const messages = await publishTwice(whole, whole);
    const remembered = messages.map((message, index) =>
      index >= 5 && message.revision === 2n ? { ...message, previousRevision: 3n } : message,
    );
    expect(gapsIn(remembered)).not.toEqual([]);
  });
});
