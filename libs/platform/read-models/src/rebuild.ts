import { setImmediate } from 'node:timers/promises';
import type { ReadModels } from './port.js';
import type { AnyProjection } from './projection.js';
import { fail } from './read-model-error.js';
import { projectionRunner } from './runner.js';
import type { Positioned, ProjectionRunner } from './runner.js';

/** Where everything can be read again: an event store as it is, or one whose events are brought to today's shape. */
export interface RebuildSource<Input extends Positioned> {
  readonly head: () => Promise<bigint>;
  readonly readAll: (after: bigint) => AsyncIterable<Input>;
}

export interface RebuildProgress {
  /** Inputs folded so far. */
  readonly inputs: number;
  readonly position: bigint;
  /** Last known end of the source; it may grow meanwhile. */
  readonly head: bigint;
}

export interface RebuildOptions<Input extends Positioned> {
  readonly store: ReadModels;
  readonly projections: readonly AnyProjection<Input>[];
  /** The one reader of this store: a store with several readers cannot be switched. */
  readonly checkpointName: string;
  readonly source: RebuildSource<Input>;
  readonly onProgress?: (progress: RebuildProgress) => void | Promise<void>;
  readonly batchSize?: number;
  /** Keeps the former generation until the next rebuild; otherwise it is dropped after the switch. */
  readonly keepFormer?: boolean;
}

export interface Rebuilt {
  readonly generation: number;
  readonly former: number;
  readonly inputs: number;
}

const BATCH = 2000;
const ROUNDS = 1000;

/**
 * Makes all documents again in a new generation beside the live one, catches up, and switches in one step: queries see the
 * old documents until then, and never a mixture. A failed rebuild leaves nothing behind.
 */
export const rebuild = async <Input extends Positioned>(options: RebuildOptions<Input>): Promise<Rebuilt> => {
  const { store } = options;
  const former = await store.live();
  const generation = await store.begin();
  try {
    const inputs = await fillAndSwitch(options, generation);
    if (!options.keepFormer) await store.drop(former);
    return { generation, former, inputs };
  } catch (thrown) {
    if ((await store.live()) !== generation) await store.drop(generation);
    throw thrown;
  }
};

const fillAndSwitch = async <Input extends Positioned>(
  options: RebuildOptions<Input>,
  generation: number,
): Promise<number> => {
  const { store, checkpointName } = options;
  const runner = projectionRunner({ ...options, store: store.generation(generation) });
  let inputs = 0;
  for (let round = 1; round <= ROUNDS; round += 1) {
    inputs = await catchUp(options, runner, inputs);
    if ((await store.switchTo(generation)) === 'switched') return inputs;
  }
  return fail('REBUILD_BEHIND', `${checkpointName} never caught up with the live generation`);
};

/** Folds all there is after the runner's position; answers how many inputs were folded in all. */
const catchUp = async <Input extends Positioned>(
  { source, onProgress, batchSize = BATCH }: RebuildOptions<Input>,
  runner: ProjectionRunner<Input>,
  before: number,
): Promise<number> => {
  const head = await source.head();
  let position = await runner.position();
  let inputs = before;
  for await (const batch of batched(source.readAll(position), batchSize)) {
    await runner.handleBatch(batch);
    inputs += batch.length;
    position = batch.at(-1)?.position ?? position;
    await onProgress?.({ inputs, position, head });
    await setImmediate();
  }
  if (head > position) await runner.handleBatch([], head);
  return inputs;
};

async function* batched<Input>(source: AsyncIterable<Input>, size: number): AsyncIterable<readonly Input[]> {
  let batch: Input[] = [];
  for await (const input of source) {
    batch.push(input);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
