import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { isBeingWritten } from '@chidao/event-store';
import type { ReadModels } from '@chidao/read-models';
import { openEmbeddedReadModels } from '@chidao/read-models';
import type { DeadLetter, Replay } from '@chidao/service';
import { askReplay, deadLettersView, replayAnswer } from '@chidao/service';
import { readModelsFileIn } from '../system/embedded-platform.js';

/** What a service keeps parked of one stream: an input that it could not work off, and those that wait behind it. */
export interface ParkedStream {
  readonly service: string;
  readonly key: string;
  readonly inputs: number;
  /** The first input that failed, where it failed and why. */
  readonly first: Pick<DeadLetter, 'loop' | 'input' | 'cause'>;
}

/** What became of a replay: null where no server runs, which does it at its next start, or gave no answer in time. */
export interface ReplayedStream {
  readonly service: string;
  readonly key: string;
  readonly answer: Replay | null;
}

/** Services that work off inputs; relay and query have none to park. */
const SERVICES = ['organisation', 'directives', 'assignments', 'reporting', 'notifications'] as const;
const MOST = 100_000;

const withReadModels = async <Result>(
  dataDir: string,
  service: string,
  work: (readModels: ReadModels) => Promise<Result>,
): Promise<Result> => {
  const readModels = openEmbeddedReadModels({ file: readModelsFileIn(dataDir, service) });
  try {
    return await work(readModels);
  } finally {
    await readModels.close();
  }
};

const parkedIn = async (readModels: ReadModels, service: string): Promise<readonly ParkedStream[]> => {
  const letters = await readModels.find(deadLettersView, { sort: [{ field: 'order' }], limit: MOST });
  const byKey = new Map<string, DeadLetter[]>();
  for (const { document } of letters) byKey.set(document.key, [...(byKey.get(document.key) ?? []), document]);
  return [...byKey].map(([key, ofKey]) => {
    const { loop, input, cause } = ofKey.find((letter) => letter.cause !== null) ?? (ofKey[0] as DeadLetter);
    return { service, key, inputs: ofKey.length, first: { loop, input, cause } };
  });
};

/** Everything parked, also beside a running server. */
export const listParked = async (dataDir: string): Promise<readonly ParkedStream[]> => {
  const there = SERVICES.filter((service) => existsSync(readModelsFileIn(dataDir, service)));
  const parked = there.map((service) => withReadModels(dataDir, service, (models) => parkedIn(models, service)));
  return (await Promise.all(parked)).flat();
};

const PATIENCE_MS = 60_000;

const answered = async (models: ReadModels, key: string, askedAt: bigint): Promise<Replay | null> => {
  for (let waited = 0; waited < PATIENCE_MS; waited += 100) {
    const answer = await replayAnswer(models, key, askedAt);
    if (answer !== null && answer.status !== 'asked') return answer;
    await setTimeout(100);
  }
  return null;
};

/**
 * Asks every service that keeps something of these streams to work it off again, in order. A running server does it within
 * seconds and is waited for; otherwise the next start does it, with whatever program is installed by then.
 */
export const replayParked = async (dataDir: string, keys: readonly string[]): Promise<readonly ReplayedStream[]> => {
  const parked = (await listParked(dataDir)).filter(({ key }) => keys.includes(key));
  const waits = isBeingWritten(dataDir);
  const asking = parked.map(({ service, key }) =>
    withReadModels(dataDir, service, async (models) => {
      const askedAt = await askReplay(models, key);
      return { service, key, answer: waits ? await answered(models, key, askedAt) : null };
    }),
  );
  return Promise.all(asking);
};
