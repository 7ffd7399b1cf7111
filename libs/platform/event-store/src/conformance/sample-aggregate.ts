import {
  about,
  evolveBy,
  refuseIf,
  type Capacity,
  type Command,
  type CommandContext,
  type Decider,
  type DomainEvent,
} from '@chidao/kernel';

/**
 * A small aggregate to try the command handler with: a book that takes notes between being opened and closed. A note
 * added twice is there twice, so that a doubled command shows.
 */
export type BookCommand =
  | Command<'OpenBook', { readonly agency: string }>
  | Command<'AddNotes', { readonly notes: readonly string[] }>
  | Command<'CloseBook'>;

export type BookEvent =
  | DomainEvent<'BookOpened', { readonly agency: string }>
  | DomainEvent<'NoteAdded', { readonly note: string }>
  | DomainEvent<'BookClosed'>;

export interface Book {
  readonly status: 'none' | 'open' | 'closed';
  readonly agency: string | null;
  readonly notes: readonly string[];
}

const anybody = ({ context }: Command): Capacity => ({
  agency: context.standing?.agency ?? null,
  by: context.actor.kind === 'person' ? 'officer' : 'program',
});

const ownAgency = ({ context }: Command, { agency }: Book): Capacity | null =>
  context.standing && context.standing.agency === agency ? { agency, by: 'head' } : null;

export const bookDecider: Decider<BookCommand, Book, BookEvent> = {
  category: 'book',
  initialState: { status: 'none', agency: null, notes: [] },
  commands: {
    OpenBook: {
      who: anybody,
      decide: ({ input }, { status }) => (status === 'none' ? [{ type: 'BookOpened', data: input }] : []),
    },
    AddNotes: {
      who: anybody,
      decide: ({ input }, { status }) => {
        refuseIf(status !== 'open', 'BOOK_NOT_OPEN', { status });
        return input.notes.map((note) => ({ type: 'NoteAdded', data: { note } }));
      },
    },
    CloseBook: {
      who: ownAgency,
      decide: (_, { status }) => (status === 'open' ? [{ type: 'BookClosed', data: {} }] : []),
    },
  },
  evolve: evolveBy<Book, BookEvent>({
    BookOpened: (book, { data }) => ({ ...book, status: 'open', agency: data.agency }),
    NoteAdded: (book, { data }) => ({ ...book, notes: [...book.notes, data.note] }),
    BookClosed: (book) => ({ ...book, status: 'closed' }),
  }),
  about: ({ agency }) => about({ agencies: [agency] }),
};

const NOBODY: Omit<CommandContext, 'commandId'> = {
  actor: { kind: 'program', id: 'sample' },
  standing: null,
  at: '2026-03-02T01:00:00.000Z',
  versions: { ruleSet: null, calendar: null },
  causationId: null,
  correlationId: 'sample',
};

/** A command to a book; by a program unless the context says otherwise. */
export const bookCommand = <Type extends BookCommand['type']>(
  type: Type,
  input: Extract<BookCommand, { type: Type }>['input'],
  context: Partial<CommandContext> & Pick<CommandContext, 'commandId'>,
): BookCommand => ({ type, input, facts: {}, context: { ...NOBODY, ...context } }) as BookCommand;

/** A person who acts for an agency. */
export const personOf = (agency: string): Pick<CommandContext, 'actor' | 'standing'> => ({
  actor: { kind: 'person', id: `person-of-${agency}` },
  standing: {
    person: `person-of-${agency}`,
    agency,
    roles: ['officer'],
    limitedRoles: [],
    post: 'head',
    delegations: [],
  },
});
