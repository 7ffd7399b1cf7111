import type { Batch, Loaded, ReadModelStore, View, Write } from './port.js';
import type { AnyProjection } from './projection.js';
import { fail, isReadModelError } from './read-model-error.js';
import { introduceReader } from './reader.js';

/** Anything that a projection can fold: a stored event, or a public message. */
export interface Positioned {
  readonly position: bigint;
  /** What an error calls it by. */
  readonly type?: string;
  readonly id?: string;
  readonly stream?: string;
}

/** What one batch did. */
export interface BatchResult {
  /** Documents written or removed. */
  readonly written: number;
  /** Times an input met a document that had it already. */
  readonly skipped: number;
}

/** Keeps the documents of a set of projections up to date. */
export interface ProjectionRunner<Input extends Positioned> {
  /**
   * Folds the inputs, in their order, and moves the checkpoint to `through` (the last input unless said). The same inputs
   * again change nothing. All inputs of one document must come in the order of their positions: true of the log, and on
   * the bus of documents that one stream feeds.
   */
  readonly handleBatch: (inputs: readonly Input[], through?: bigint) => Promise<BatchResult>;
  /** Position up to which everything is folded, −1 at the start: where to read on from, exclusive. */
  readonly position: () => Promise<bigint>;
}

export interface RunnerOptions<Input extends Positioned> {
  readonly store: ReadModelStore;
  readonly projections: readonly AnyProjection<Input>[];
  readonly checkpointName: string;
}

const ATTEMPTS = 20;

/** Runs projections over batches; see `ProjectionRunner`. Any number of runners may run: only economy wants one. */
export const projectionRunner = <Input extends Positioned>(options: RunnerOptions<Input>): ProjectionRunner<Input> => {
  refuseDoubles(options.projections);
  return {
    position: () => options.store.checkpoint(options.checkpointName),
    handleBatch: async (inputs, through) => {
      const position = through ?? inputs.at(-1)?.position;
      if (position === undefined) return { written: 0, skipped: 0 };
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const result = await unlessGone(attemptBatch(options, inputs, position));
        if (result) return result;
      }
      return fail('WRITERS_CONTEND', `${options.checkpointName} lost ${ATTEMPTS} times to another writer`);
    },
  };
};

const refuseDoubles = (projections: readonly AnyProjection<never>[]): void => {
  const names = projections.map(({ view }) => view.name);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) fail('VIEW_INVALID', `two projections write the view ${double}`);
};

const unlessGone = async (attempt: Promise<BatchResult | null>): Promise<BatchResult | null> =>
  attempt.catch((thrown: unknown) => {
    if (isReadModelError(thrown, 'GENERATION_GONE')) return null;
    throw thrown;
  });

const attemptBatch = async <Input extends Positioned>(
  { store, projections, checkpointName }: RunnerOptions<Input>,
  inputs: readonly Input[],
  position: bigint,
): Promise<BatchResult | null> => {
  const pinned = await store.pin();
  const reader = await introduceReader(pinned, checkpointName, projections);
  const folded: Folded[] = [];
  for (const projection of projections) folded.push(await foldView(pinned, projection, inputs));
  const writes = folded.flatMap((view) => view.writes);
  const batch: Batch = { writes: [...reader, ...writes], checkpoint: { name: checkpointName, position } };
  const outcome = await pinned.write(batch);
  if (outcome === 'conflict') return null;
  return { written: writes.length, skipped: folded.reduce((sum, view) => sum + view.skipped, 0) };
};

interface Folded {
  readonly writes: readonly Write[];
  readonly skipped: number;
}

/** A document as it changes in memory. */
interface Folding {
  readonly loaded: bigint | null;
  position: bigint;
  document: object | null;
  /** It existed at some moment: its absence must be stored, or a paused writer could bring it back. */
  existed: boolean;
}

const idsOf = <Input extends Positioned>(
  { view, idsOf: of }: AnyProjection<Input>,
  input: Input,
): readonly string[] => [...new Set(naming(view, input, () => of(input)))];

const foldView = async <Input extends Positioned>(
  store: ReadModelStore,
  projection: AnyProjection<Input>,
  inputs: readonly Input[],
): Promise<Folded> => {
  const touching = inputs.map((input) => ({ input, ids: idsOf(projection, input) }));
  const ids = [...new Set(touching.flatMap((touch) => touch.ids))];
  if (ids.length === 0) return { writes: [], skipped: 0 };
  const documents = foldingOf(ids, await store.load(projection.view, ids));
  let skipped = 0;
  for (const { input, ids } of touching) {
    for (const id of ids) if (!foldOne(projection, documents.get(id) as Folding, input, id)) skipped += 1;
  }
  return { writes: writesOf(projection, documents), skipped };
};

const foldingOf = (ids: readonly string[], loaded: readonly Loaded<object>[]): ReadonlyMap<string, Folding> => {
  const known = new Map(loaded.map((document) => [document.id, document]));
  return new Map(
    ids.map((id) => {
      const { position, document } = known.get(id) ?? { position: null, document: null };
      return [id, { loaded: position, position: position ?? -1n, document, existed: position !== null }];
    }),
  );
};

/** Names the input that a projection cannot take, for whoever must mend it. */
const naming = <Result>(view: View, { position, type, id, stream }: Positioned, take: () => Result): Result => {
  try {
    return take();
  } catch (cause) {
    const input = [type, id, stream && `(${stream})`, `at position ${position}`].filter(Boolean).join(' ');
    throw new Error(`${view.name} cannot fold ${input}: ${String(cause)}`, { cause });
  }
};

const foldOne = <Input extends Positioned>(
  { view, evolve }: AnyProjection<Input>,
  folding: Folding,
  input: Input,
  id: string,
): boolean => {
  if (folding.position >= input.position) return false;
  folding.document = naming(view, input, () => evolve(folding.document as never, input, id));
  folding.position = input.position;
  folding.existed ||= folding.document !== null;
  return true;
};

const writesOf = ({ view }: AnyProjection<never>, documents: ReadonlyMap<string, Folding>): readonly Write[] =>
  [...documents].flatMap(([id, { loaded, position, document, existed }]) =>
    existed && position !== loaded ? [{ view, id, loaded, position, document }] : [],
  );
