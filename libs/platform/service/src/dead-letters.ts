import type { ReadModelStore, View } from '@chidao/read-models';

/** A message or event that a policy could not digest, or one parked behind it. */
export interface DeadLetter {
  readonly loop: string;
  /** The stream: later inputs of it wait, others flow. */
  readonly key: string;
  readonly input: string;
  /** Place in the log, as digits padded so that text order is order. */
  readonly order: string;
  readonly cause: string | null;
  readonly body: string;
}

export const deadLettersView: View<DeadLetter> = {
  name: 'dead-letters',
  fields: { loop: 'text', key: 'text', order: 'text' },
};

/** What waits to be replayed. Kept until a replay succeeds. */
export interface DeadLetters {
  readonly isParked: (loop: string, key: string) => boolean;
  readonly park: (letter: DeadLetter) => Promise<void>;
  /** In order; all of one loop and key. */
  readonly waiting: (loop: string, key: string) => Promise<readonly DeadLetter[]>;
  readonly release: (letter: DeadLetter) => Promise<void>;
  readonly size: () => number;
}

const idOf = ({ loop, input }: DeadLetter): string => `${loop}/${input}`;

/** Digits of equal length sort as numbers do. */
export const orderOf = (position: bigint): string => String(position).padStart(20, '0');

export const openDeadLetters = async (store: ReadModelStore): Promise<DeadLetters> => {
  const parked = new Map<string, number>();
  const count = (loop: string, key: string, by: number): void => {
    const name = `${loop}/${key}`;
    const left = (parked.get(name) ?? 0) + by;
    if (left > 0) parked.set(name, left);
    else parked.delete(name);
  };
  for (const { document } of await store.find(deadLettersView, { limit: 100_000 }))
    count(document.loop, document.key, 1);

  const waiting = async (loop: string, key: string): Promise<readonly DeadLetter[]> => {
    const where = [
      { field: 'loop', is: loop },
      { field: 'key', is: key },
    ];
    const found = await store.find(deadLettersView, { where, sort: [{ field: 'order' }], limit: 100_000 });
    return found.map(({ document }) => document);
  };
  const put = async (letter: DeadLetter, document: DeadLetter | null, position: bigint): Promise<void> => {
    const id = idOf(letter);
    const [stored] = await store.load(deadLettersView, [id]);
    const write = { view: deadLettersView, id, loaded: stored?.position ?? null, position, document };
    const outcome = await store.write({ writes: [write], checkpoint: { name: 'dead-letters', position } });
    if (outcome === 'written') count(letter.loop, letter.key, document ? 1 : -1);
  };
  return {
    isParked: (loop, key) => parked.has(`${loop}/${key}`),
    park: (letter) => put(letter, letter, BigInt(letter.order)),
    waiting,
    release: (letter) => put(letter, null, BigInt(letter.order)),
    size: () => [...parked.values()].reduce((sum, each) => sum + each, 0),
  };
};
