import type { RunningDeadline } from '../deadline/running-deadline.js';

/** What was asked and given of one deadline: at most one request waits (lifecycle §5.1). */
export interface Extensions {
  /** Event id of the request that waits for an answer. */
  readonly pending: string | null;
  readonly granted: number;
}

/** Something whose deadline can be extended. */
export interface Extensible {
  readonly deadline: RunningDeadline;
  readonly extension: Extensions;
  /** The body whose directive set the deadline. */
  readonly setBy: string | null;
}

export const noExtensions: Extensions = { pending: null, granted: 0 };

/** After `ExtensionRequested` with that event id. */
export const withRequest = ({ granted }: Extensions, event: string): Extensions => ({ pending: event, granted });

/** After `ExtensionGranted`. */
export const withGrant = ({ granted }: Extensions): Extensions => ({ pending: null, granted: granted + 1 });

/** After `ExtensionRefused`: nothing else is changed (R8). */
export const withoutRequest = ({ granted }: Extensions): Extensions => ({ pending: null, granted });
