import type { Turns } from '@chidao/event-store';
import { turnsByKey } from '@chidao/event-store';
import type { ReadModelStore, View } from '@chidao/read-models';

/** A message or event that a loop could not digest, or one parked behind it. */
export interface DeadLetter {
  readonly loop: string;
  /** The stream: later inputs of it wait, others flow. */
  readonly key: string;
  readonly input: string;
  /** Place in the log, as digits padded so that text order is order. */
  readonly order: string;
  /** Null: nothing is wrong with it, it waits for one before it. */
  readonly cause: string | null;
  readonly body: string;
}

export const deadLettersView: View<DeadLetter> = {
  name: 'dead-letters',
  fields: { loop: 'text', key: 'text', order: 'text' },
};

/** What waits to be replayed. Kept until a replay succeeds. */
export interface DeadLetters {
  /** Whether something of that loop and key, at that place or before, is parked: what comes after it must wait. */
  readonly isParked: (loop: string, key: string, order: string) => boolean;
  /** Whether anything of that loop is parked, of whatever key. */
  readonly isAnyParked: (loop: string) => boolean;
  /** Of a letter that is parked already the first cause stays. */
  readonly park: (letter: DeadLetter) => Promise<void>;
  /** In order; all of one loop and key. */
  readonly waiting: (loop: string, key: string) => Promise<readonly DeadLetter[]>;
  readonly release: (letter: DeadLetter) => Promise<void>;
  /** It failed again, for this reason. */
  readonly blame: (letter: DeadLetter, cause: string) => Promise<void>;
  readonly size: () => number;
  /** Delivery and replay of one loop's key take turns, so that nothing is parked behind what was just replayed. */
  readonly inTurn: Turns;
}

const MOST = 100_000;
const idOf = ({ loop, input }: DeadLetter): string => `${loop}/${input}`;

/** Digits of equal length sort as numbers do. */
export const orderOf = (position: bigint): string => String(position).padStart(20, '0');

/** Letters of one loop and key, in their order. */
export const lettersOf = async (
  store: Pick<ReadModelStore, 'find'>,
  loop: string,
  key: string,
): Promise<readonly DeadLetter[]> => {
  const where = [
    { field: 'loop', is: loop },
    { field: 'key', is: key },
  ];
  const found = await store.find(deadLettersView, { where, sort: [{ field: 'order' }], limit: MOST });
  return found.map(({ document }) => document);
};

/** Which inputs are parked, by loop and key, each list in its order. */
const openIndex = () => {
  const parked = new Map<string, Map<string, string>>();
  const nameOf = ({ loop, key }: Pick<DeadLetter, 'loop' | 'key'>): string => `${loop}/${key}`;
  return {
    has: (loop: string, key: string, order: string): boolean => {
      const first = parked.get(nameOf({ loop, key }))?.values().next().value;
      return first !== undefined && first <= order;
    },
    knows: (letter: DeadLetter): boolean => parked.get(nameOf(letter))?.has(letter.input) ?? false,
    add: (letter: DeadLetter): void => {
      const name = nameOf(letter);
      parked.set(name, (parked.get(name) ?? new Map<string, string>()).set(letter.input, letter.order));
    },
    remove: (letter: DeadLetter): void => {
      const name = nameOf(letter);
      parked.get(name)?.delete(letter.input);
      if (parked.get(name)?.size === 0) parked.delete(name);
    },
    hasAny: (loop: string): boolean => [...parked.keys()].some((name) => name.startsWith(`${loop}/`)),
    size: (): number => [...parked.values()].reduce((sum, each) => sum + each.size, 0),
  };
};

export const openDeadLetters = async (store: ReadModelStore): Promise<DeadLetters> => {
  const index = openIndex();
  for (const { document } of await store.find(deadLettersView, { sort: [{ field: 'order' }], limit: MOST }))
    index.add(document);

  const put = async (letter: DeadLetter, document: DeadLetter | null): Promise<void> => {
    const [id, position] = [idOf(letter), BigInt(letter.order)];
    const [stored] = await store.load(deadLettersView, [id]);
    const write = { view: deadLettersView, id, loaded: stored?.position ?? null, position, document };
    const outcome = await store.write({ writes: [write], checkpoint: { name: 'dead-letters', position } });
    if (outcome === 'conflict') throw new Error(`another process writes the dead letter ${id}`);
  };
  return {
    isParked: index.has,
    isAnyParked: index.hasAny,
    park: async (letter) => {
      if (index.knows(letter)) return;
      await put(letter, letter);
      index.add(letter);
    },
    waiting: (loop, key) => lettersOf(store, loop, key),
    release: async (letter) => {
      await put(letter, null);
      index.remove(letter);
    },
    blame: (letter, cause) => put(letter, { ...letter, cause }),
    size: index.size,
    inTurn: turnsByKey(),
  };
};
