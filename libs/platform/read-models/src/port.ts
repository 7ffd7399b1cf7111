/**
 * What one field of a view's documents may be asked for. A field name is the path in the document, dots between keys.
 * `text` is compared and sorted by code point; `name` is text that people read, sorted in Vietnamese order; `set` is a list
 * of texts. A missing value is null, and null is less than every value. A document whose field has another kind is refused.
 */
export type FieldKind = 'text' | 'name' | 'number' | 'flag' | 'set';

/**
 * A declared view: only declared fields can be tested, sorted or counted; no adapter filter ever comes from a request.
 * `id` is always there, as a text: the document's id.
 */
export interface View<Doc extends object = object> {
  readonly name: string;
  /** Raised when `evolve` makes other documents of the same inputs, so that what is stored is rebuilt. */
  readonly version?: number;
  readonly fields: Readonly<Record<string, FieldKind>>;
  /** Paths (of texts, or lists of texts) folded without diacritics and case into the search text. */
  readonly search?: readonly string[];
  /** Only for the type of its documents. */
  readonly document?: Doc;
}

/** A document, and the position of the last event or message folded into it. */
export interface Stored<Doc extends object> {
  readonly id: string;
  readonly position: bigint;
  readonly document: Doc;
}

/** What is kept of a document for its writer: a removed one leaves its position, so that nobody can bring it back. */
export interface Loaded<Doc extends object> {
  readonly id: string;
  readonly position: bigint;
  /** Null: removed at that position. */
  readonly document: Doc | null;
}

export type Value = string | number | boolean;

/**
 * One condition on one declared field. `null` tests for absence, `isNot` also holds where nothing is there. `search` holds
 * where every word of it begins a word of the search text.
 */
export type Test =
  | { readonly field: string; readonly is: Value | null }
  | { readonly field: string; readonly isNot: Value | null }
  | { readonly field: string; readonly in: readonly Value[] }
  | {
      readonly field: string;
      readonly from?: Value;
      readonly after?: Value;
      readonly to?: Value;
      readonly before?: Value;
    }
  | { readonly field: string; readonly has: string }
  | { readonly field: string; readonly hasAny: readonly string[] }
  | { readonly search: string };

/** All tests of a clause hold. */
export type Clause = readonly Test[];

/** Which documents, in which order. `anyOf` is where reading rights enter: absent means no restriction, [] means none. */
export interface Query {
  readonly where?: Clause;
  readonly anyOf?: readonly Clause[];
  /** The id is always the last criterion: the order is total. */
  readonly sort?: readonly { readonly field: string; readonly descending?: boolean }[];
  readonly limit?: number;
  readonly offset?: number;
}

/** One row of a group-and-count: the values of the grouping fields, in their order. */
export interface Group {
  readonly values: readonly (Value | null)[];
  readonly count: number;
}

/** A document to write on the condition that its stored position is still `loaded` (null: it does not exist yet). */
export interface Write {
  readonly view: View;
  readonly id: string;
  readonly loaded: bigint | null;
  readonly position: bigint;
  /** Null removes it. */
  readonly document: object | null;
}

/** Documents of a batch, each once, with the checkpoint that they bring the reader to. */
export interface Batch {
  readonly writes: readonly Write[];
  readonly checkpoint: { readonly name: string; readonly position: bigint };
}

/**
 * Copies that can be thrown away and made again. Every write is conditional on the position loaded, and the checkpoint is
 * never ahead of the documents and never goes back: a repeated batch changes nothing and a paused old writer cannot overwrite.
 */
export interface ReadModelStore {
  /** In the order of the ids; what was never there is left out. */
  readonly load: <Doc extends object>(view: View<Doc>, ids: readonly string[]) => Promise<readonly Loaded<Doc>[]>;
  readonly find: <Doc extends object>(view: View<Doc>, query: Query) => Promise<readonly Stored<Doc>[]>;
  readonly count: (view: View, query: Query) => Promise<number>;
  /** One row per combination of values (no `set` fields), ordered by them. */
  readonly groupCount: (view: View, query: Query, by: readonly string[]) => Promise<readonly Group[]>;
  /** `conflict`: another writer was here; pin and load again. Nothing of the batch counts as written then. */
  readonly write: (batch: Batch) => Promise<'written' | 'conflict'>;
  /** Position up to which the named reader has everything, −1 at the start. */
  readonly checkpoint: (name: string) => Promise<bigint>;
  /**
   * The same models, held to the generation that is live now: what is read from it belongs together, and a write of what
   * was loaded from it answers `conflict` once another generation is live. Throws `GENERATION_GONE` when that was dropped.
   */
  readonly pin: () => Promise<ReadModelStore>;
  readonly close: () => Promise<void>;
}

/** Generations of the same models: a new one is built beside the live one and takes its place in one step. */
export interface ReadModels extends ReadModelStore {
  /** A new, empty generation; every other that is not live is dropped. */
  readonly begin: () => Promise<number>;
  /** The store of one generation, live or not. */
  readonly generation: (generation: number) => ReadModelStore;
  readonly live: () => Promise<number>;
  /** `behind`: a checkpoint of the live generation is further; nothing changed then. */
  readonly switchTo: (generation: number) => Promise<'switched' | 'behind'>;
  /**
   * Removes, from the live generation and in one step, all documents of these views and how far the readers came that are
   * named so or begin with `<name>/`: the next to read them begins at the start, and the views may be declared otherwise.
   */
  readonly forget: (views: readonly View[], readers: readonly string[]) => Promise<void>;
  /** The live generation cannot be dropped (`GENERATION_LIVE`). */
  readonly drop: (generation: number) => Promise<void>;
}
