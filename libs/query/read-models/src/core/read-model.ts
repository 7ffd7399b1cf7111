import type { About, BlobRef, DomainEvent, RecordedEvent } from '@chidao/kernel';
import { mergeAbout } from './about.js';
import type { FieldKind, View } from './view.js';

/** A projection of stored events: which documents an event touches, and what becomes of each. Pure. */
export interface ReadModel<Doc extends object = object> {
  readonly view: View<Doc>;
  readonly idsOf: (event: RecordedEvent) => readonly string[];
  readonly evolve: (document: Doc | null, event: RecordedEvent, id: string) => Doc | null;
}

/** A read model whatever its documents are: what a list of them holds. */
export interface AnyReadModel {
  readonly view: View;
  readonly idsOf: (event: RecordedEvent) => readonly string[];
  readonly evolve: (document: never, event: RecordedEvent, id: string) => object | null;
}

/** What every document carries so that rights, `If-Match` and filters work on it. */
export interface Kept {
  /** Revision of its stream, as digits. */
  readonly revision: string;
  readonly about: About;
  /** Texts and files that it shows: whoever reads the document may read them. */
  readonly files: readonly BlobRef[];
  /** The agency that alone may read it while it is not issued, submitted or sent; null afterwards. */
  readonly drafting: string | null;
}

/** Fields that clauses of rights test, for every view. */
export const keptFields: Readonly<Record<string, FieldKind>> = {
  drafting: 'text',
  files: 'set',
  'about.directives': 'set',
  'about.issuers': 'set',
  'about.obligations': 'set',
  'about.groups': 'set',
  'about.assignments': 'set',
  'about.duties': 'set',
  'about.agencies': 'set',
};

/** A document before the builder adds what every document carries. */
export type Content<Doc extends Kept> = Omit<Doc, 'revision' | 'about' | 'files'>;

/** What one type of event makes of a document; null in, null out, except where it begins one. */
export type Steps<Doc extends Kept, Event extends DomainEvent> = {
  readonly [Type in Event['type']]?: (
    document: Doc | null,
    event: RecordedEvent<Extract<Event, { type: Type }>>,
  ) => Content<Doc> | null;
};

/** One document per stream of a category; its id is that of the stream. */
export interface StreamModel<Doc extends Kept, Event extends DomainEvent> {
  readonly view: View<Doc>;
  readonly category: string;
  readonly on: Steps<Doc, Event>;
  /** What the document is about; what its events were about, unless said. */
  readonly aboutOf?: (document: Content<Doc>, merged: About) => About;
  /** Texts and files that the document shows; blanks are dropped. */
  readonly filesOf?: (document: Content<Doc>) => readonly (BlobRef | null)[];
}

/** Category and id of a stream. */
export const placeOf = (stream: string): { readonly category: string; readonly id: string } => {
  const dash = stream.indexOf('-');
  return { category: stream.slice(0, dash), id: stream.slice(dash + 1) };
};

/** A step that changes a document and begins none. */
export const changing =
  <Doc extends Kept, Event>(change: (document: Doc, event: Event) => Partial<Content<Doc>>) =>
  (document: Doc | null, event: Event): Content<Doc> | null =>
    document === null ? null : { ...document, ...change(document, event) };

type Step<Doc extends Kept> = (document: Doc | null, event: RecordedEvent) => Content<Doc> | null;

const shown = (files: readonly (BlobRef | null)[]): readonly BlobRef[] =>
  [...new Set(files.filter((file) => file !== null))].sort();

type Finish<Doc extends Kept> = Required<Pick<StreamModel<Doc, never>, 'aboutOf' | 'filesOf'>>;

const foldOf =
  <Doc extends Kept>(on: Readonly<Record<string, Step<Doc> | undefined>>, { aboutOf, filesOf }: Finish<Doc>) =>
  (document: Doc | null, event: RecordedEvent): Doc | null => {
    const step = Object.hasOwn(on, event.type) ? on[event.type] : undefined;
    const next = step ? step(document, event) : document;
    if (next === null) return null;
    const about = aboutOf(next, mergeAbout(document?.about ?? {}, event.about));
    return { ...next, about, files: shown(filesOf(next)), revision: String(event.revision) } as unknown as Doc;
  };

/** A read model over the streams of one category. Every event of the stream moves the document's revision. */
export const followStream = <Doc extends Kept, Event extends DomainEvent>({
  view,
  category,
  on,
  aboutOf = (_, merged) => merged,
  filesOf = () => [],
}: StreamModel<Doc, Event>): ReadModel<Doc> => {
  const fold = foldOf(on as Readonly<Record<string, Step<Doc> | undefined>>, { aboutOf, filesOf });
  return {
    view,
    idsOf: ({ stream }) => {
      const place = placeOf(stream);
      return place.category === category ? [place.id] : [];
    },
    evolve: (document, event) => fold(document, event),
  };
};

/** One view over streams of several categories: the read model of each, chosen by the event's stream. */
export const joinStreams = <Doc extends object>(
  view: View<Doc>,
  models: Readonly<Record<string, AnyReadModel>>,
): ReadModel<Doc> => {
  const modelOf = (stream: string) => {
    const { category } = placeOf(stream);
    return Object.hasOwn(models, category) ? models[category] : undefined;
  };
  return {
    view,
    idsOf: (event) => modelOf(event.stream)?.idsOf(event) ?? [],
    evolve: (document, event, id) =>
      (modelOf(event.stream)?.evolve(document as never, event, id) as Doc | null | undefined) ?? document,
  };
};
