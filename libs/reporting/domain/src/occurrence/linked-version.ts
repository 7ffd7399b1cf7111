import { addressOf } from './occurrence-deadline.js';
import type { LinkedVersion, OccurrenceAddress } from './occurrence.events.js';
import type { KnownOccurrence, Submission } from './occurrence.state.js';

/** What a decision on a version says of it: where it belongs, its contents, and the event decided on. */
export const decidedVersion = (
  state: KnownOccurrence,
  { event, report, version, part, indicators, submittedAt }: Submission,
): OccurrenceAddress & LinkedVersion & { readonly decides: string } => ({
  ...addressOf(state),
  decides: event,
  report,
  version,
  part,
  indicators,
  submittedAt,
});
