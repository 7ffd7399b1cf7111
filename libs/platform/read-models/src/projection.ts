import type { View } from './port.js';

/** A read model: which documents an input touches, and what becomes of each. Pure; the same input twice changes nothing. */
export interface Projection<Input, Doc extends object = object> {
  readonly view: View<Doc>;
  readonly idsOf: (input: Input) => readonly string[];
  /** Null removes the document, or leaves none. `id` is the document's. */
  readonly evolve: (document: Doc | null, input: Input, id: string) => Doc | null;
}

/** A projection of these inputs, whatever its documents are: what a list of projections holds. */
export interface AnyProjection<Input> {
  readonly view: View;
  readonly idsOf: (input: Input) => readonly string[];
  readonly evolve: (document: never, input: Input, id: string) => object | null;
}
