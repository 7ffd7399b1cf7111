import type { DomainEvent } from '@chidao/kernel';
import { about, evolveBy, publishBy } from '@chidao/kernel';
import type { ExamplesOf, Frozen, FrozenContext } from './frozen-event.js';
import { caseIn, fileNameOf, todaysOf } from './frozen-event.js';
import { faultsOf, missingOf } from './frozen-faults.js';

type Lent = DomainEvent<'BookLent', { readonly book: string; readonly to: { readonly reader: string } }>;
type Returned = DomainEvent<'BookReturned', { readonly book: string; readonly cause: 'read' | 'damaged' }>;
type BookEvent = Lent | Returned;
interface Book {
  readonly reader: string | null;
}

const examples: ExamplesOf<BookEvent> = {
  BookLent: { book: 'book-1', to: { reader: 'reader-1' } },
  BookReturned: { book: 'book-1', cause: 'read' },
};
const asString = (value: unknown) => ({
  success: typeof value === 'string',
  error: { message: `expected a reader, received ${typeof value}` },
});
const library: FrozenContext = {
  examples: { book: examples },
  cases: { book: { BookReturned: { damaged: { book: 'book-1', cause: 'damaged' } } } },
  deciders: [
    {
      category: 'book',
      initialState: { reader: null },
      evolve: evolveBy<Book, BookEvent>({
        BookLent: (_, { data }) => ({ reader: data.to.reader.toLowerCase() }),
        BookReturned: () => ({ reader: null }),
      }),
      about: (_: Book, { data }: BookEvent) => about({ agencies: [data.book] }),
    },
  ],
  upcasters: [
    {
      category: 'book',
      type: 'BookLent',
      from: 1,
      upcast: (data) => {
        const { reader, ...rest } = data as { readonly reader: string };
        return { ...rest, to: { reader } };
      },
    },
  ],
  toContract: publishBy({ 'book/BookLent': ['lent.v1', ({ data }: Lent) => ({ reader: data.to.reader })] }),
  contracts: [
    { type: 'lent.v1', schema: { safeParse: (data) => asString((data as { readonly reader: unknown }).reader) } },
  ],
};
const lent = (schemaVersion: number, data: object): Frozen => ({
  event: { category: 'book', type: 'BookLent', schemaVersion, data },
  case: null,
});
const v1 = { book: 'book-1', reader: 'reader-1' };

describe('frozen shapes', () => {
  it('of today and of every older version are read, folded and published', () => {
    expect([...todaysOf(library), lent(1, v1)].map((frozen) => faultsOf(library, frozen))).toEqual([[], [], [], []]);
  });

  it('are named by event, version and case', () => {
    const names = todaysOf(library).map(fileNameOf);
    expect(names).toEqual(['BookLent.v2.json', 'BookReturned.v1.json', 'BookReturned.v1.damaged.json']);
    expect(names.map(caseIn)).toEqual([null, null, 'damaged']);
  });

  it('are missing where an event or a case has none of its current version', () => {
    expect(missingOf(library, ['BookLent.v1.json', 'BookReturned.v1.json'])).toEqual([
      'BookLent.v2.json',
      'BookReturned.v1.damaged.json',
    ]);
  });

  it('fail where today’s event has another shape or another word than when it was frozen', () => {
    const frozen = lent(2, { book: 'book-1', to: { person: 'reader-1' } });
    expect(faultsOf(library, frozen)).toEqual(
      expect.arrayContaining([expect.stringMatching(/data\.to\.person/), expect.stringMatching(/data\.to\.reader/)]),
    );
    const returned = { category: 'book', type: 'BookReturned', schemaVersion: 1, data: { book: 'book-1', cause: 'r' } };
    expect(faultsOf(library, { event: returned, case: null })).toEqual([expect.stringMatching(/data\.cause/)]);
  });

  it('fail where no upcaster reads an old version any more', () => {
    expect(faultsOf({ ...library, upcasters: [] }, lent(2, { book: 'book-1', to: { reader: 'reader-1' } }))).toEqual([
      "is read as version 2, today's is 1",
    ]);
    const idle = [{ category: 'book', type: 'BookLent', from: 1, upcast: (data: object) => data }];
    expect(faultsOf({ ...library, upcasters: idle }, lent(1, v1))).toEqual(
      expect.arrayContaining([expect.stringMatching(/leaves another shape at data\.to/)]),
    );
  });

  it('fail where folding throws, instead of leaving the state as it was', () => {
    expect(faultsOf(library, lent(1, { book: 'book-1', reader: null as never }))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^evolve threw TypeError/)]),
    );
  });

  it('fail where the public message breaks its contract, or has none', () => {
    const strict = { ...library, contracts: [{ type: 'lent.v1', schema: { safeParse: () => asString(1) } }] };
    expect(faultsOf(strict, lent(1, v1))).toEqual(['does not meet lent.v1: expected a reader, received number']);
    expect(faultsOf({ ...library, contracts: [] }, lent(1, v1))).toEqual([expect.stringMatching(/no contract/)]);
  });

  it('fail where nobody folds their category', () => {
    expect(faultsOf({ ...library, deciders: [] }, lent(1, v1))).toEqual(['no decider of the category book']);
  });
});
