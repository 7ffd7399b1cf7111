import { addressOf } from './occurrence-address.js';
import type { OccurrenceAddress, VersionAddress } from './occurrence.events.js';
import type { KnownOccurrence, Submission } from './occurrence.state.js';

/** What a decision on a version says of it: where it belongs, since when it is there, and the event decided on. */
export const decidedVersion = (
  state: KnownOccurrence,
  { event, report, version, submittedAt }: Submission,
): OccurrenceAddress & VersionAddress & { readonly decides: string } => ({
  ...addressOf(state),
  decides: event,
  report,
  version,
  submittedAt,
});
