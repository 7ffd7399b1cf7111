import type { ReadModels } from '../port.js';

/** A store under test, and the same one opened again after its process ended. */
export interface Subject {
  readonly store: ReadModels;
  readonly reopen: () => Promise<ReadModels>;
}

/** A subject of its own for one case, and what ends it. */
export interface Made extends Subject {
  readonly dispose: () => Promise<void>;
}

/** One promise of the port, as data: any runner of tests can run it. */
export interface ReadModelCase {
  readonly name: string;
  /** Throws where the promise is broken. */
  readonly run: (subject: Subject) => Promise<void>;
}
