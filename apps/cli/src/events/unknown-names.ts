import type { EventStore } from '@chidao/event-store';
import { partsOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { EventFilter } from './event-filter.js';
import { matches } from './event-filter.js';

/** One thing asked for, and how to say that the log holds nothing of it. */
interface Wish {
  readonly filter: EventFilter;
  readonly fault: string;
  /** What the log holds instead, of an event; null where a list would help nobody. */
  readonly nameOf: ((event: RecordedEvent) => string) | null;
}

const ofType = ({ type }: EventFilter): readonly Wish[] =>
  type === undefined
    ? []
    : [{ filter: { type }, fault: `không có sự kiện loại "${type}"`, nameOf: (event) => event.type }];

const ofCategory = ({ category }: EventFilter): readonly Wish[] =>
  category === undefined
    ? []
    : [
        {
          filter: { category },
          fault: `không có loại luồng "${category}"`,
          nameOf: ({ stream }) => partsOf(stream).category,
        },
      ];

const ofStream = ({ stream }: EventFilter): readonly Wish[] =>
  stream === undefined ? [] : [{ filter: { stream }, fault: `không có luồng "${stream}"`, nameOf: null }];

const ofAbout = ({ about = [] }: EventFilter): readonly Wish[] =>
  about.map((test) => ({
    filter: { about: [test] },
    fault: `không có sự kiện nào liên quan đến ${test.key}=${test.id}`,
    nameOf: null,
  }));

const told = ({ fault, nameOf }: Wish, names: ReadonlySet<string>): string => {
  const instead = nameOf && names.size > 0 ? ` Đang có: ${[...names].sort().join(', ')}.` : '';
  return `Nhật ký ${fault}.${instead}`;
};

/**
 * Says which of the names asked for the whole log does not know, and which it does; null when it knows all. Reads until
 * each has been met, so that only an unknown one has the whole log read.
 */
export const unknownNames = async (store: EventStore, filter: EventFilter): Promise<string | null> => {
  let open = [ofCategory, ofType, ofStream, ofAbout].flatMap((wishesOf) =>
    wishesOf(filter).map((wish) => ({ wish, names: new Set<string>() })),
  );
  for await (const event of store.readAll(-1n)) {
    if (open.length === 0) break;
    for (const { wish, names } of open) if (wish.nameOf) names.add(wish.nameOf(event));
    open = open.filter(({ wish }) => !matches(event, wish.filter));
  }
  return open.length === 0 ? null : open.map(({ wish, names }) => told(wish, names)).join('\n');
};
