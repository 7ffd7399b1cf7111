/** What one field of a view's documents may be asked for. A field name is the path in the document, dots between keys. */
export type FieldKind = 'text' | 'number' | 'flag' | 'set';

/** A declared view: only declared fields can be tested, sorted or counted; no adapter filter ever comes from a request. */
export interface View<Doc extends object = object> {
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldKind>>;
  /** Paths folded (diacritics, case, đ) into the search text. */
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

type Value = string | number | boolean;

/** One condition on one declared field. `null` tests for absence. */
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
  readonly view: string;
  readonly id: string;
  readonly loaded: bigint | null;
  readonly position: bigint;
  /** Null removes it. */
  readonly document: object | null;
}

/** Documents of a batch with the checkpoint that they bring the reader to. */
export interface Batch {
  readonly writes: readonly Write[];
  readonly checkpoint: { readonly name: string; readonly position: bigint };
}

/**
 * Copies that can be thrown away and made again. Every write is conditional on the position loaded, and the checkpoint is
 * never ahead of the documents: a repeated batch changes nothing and a paused old writer cannot overwrite.
 */
export interface ReadModelStore {
  readonly load: <Doc extends object>(view: View<Doc>, ids: readonly string[]) => Promise<readonly Stored<Doc>[]>;
  readonly find: <Doc extends object>(view: View<Doc>, query: Query) => Promise<readonly Stored<Doc>[]>;
  readonly count: (view: View, query: Query) => Promise<number>;
  readonly groupCount: (view: View, query: Query, by: readonly string[]) => Promise<readonly Group[]>;
  /** `conflict`: another writer was here; load again. Nothing of the batch counts as written then. */
  readonly write: (batch: Batch) => Promise<'written' | 'conflict'>;
  /** Position up to which the named reader has everything, −1 at the start. */
  readonly checkpoint: (name: string) => Promise<bigint>;
  readonly close: () => Promise<void>;
}
