/** What a field of a document may be asked for; the read-model port's own words. */
export type FieldKind = 'text' | 'name' | 'number' | 'flag' | 'set';

/** A declared view, in the shape that the read-model port takes. */
export interface View<Doc extends object = object> {
  readonly name: string;
  readonly version?: number;
  readonly fields: Readonly<Record<string, FieldKind>>;
  readonly search?: readonly string[];
  /** Only for the type of its documents. */
  readonly document?: Doc;
}

/** One condition on a declared field, in the port's words. */
export type Test =
  | { readonly field: string; readonly is: string | boolean | null }
  | { readonly field: string; readonly in: readonly string[] }
  | { readonly field: string; readonly has: string }
  | { readonly field: string; readonly hasAny: readonly string[] };

/** All tests hold; clauses of a reader are joined by *or*. */
export type Clause = readonly Test[];
