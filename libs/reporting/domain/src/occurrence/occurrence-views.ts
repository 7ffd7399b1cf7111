import type { TimelinessFacts } from '@chidao/timeliness';
import type { ConsolidationSetting, ExpectedContribution } from '../consolidation/consolidation.events.js';
import type { OccurrenceFacts } from '../report/answerable.js';
import { directivesOf, issuersOf } from '../source/source.js';
import type { LinkedVersion, VersionAddress } from './occurrence.events.js';
import type { KnownOccurrence, OccurrenceState } from './occurrence.state.js';

/** What `classify` and `rangeFor` work on, as of the last event folded (deadlines.md §3); null before any. */
export const timelinessOf = (state: OccurrenceState): TimelinessFacts | null =>
  state.status === 'None' ? null : state.timeliness;

/** What a report must know of the occurrence that it answers; null where there is none yet. */
export const answerableOf = (state: OccurrenceState): OccurrenceFacts | null => {
  if (state.status === 'None') return null;
  const { occurrence, status, agency, duty, obligation, sources, contents, receiver, submissions } = state;
  return {
    ...{ occurrence, status, agency, duty, obligation, contents, receiver },
    directives: directivesOf(sources),
    issuers: issuersOf(sources),
    linked: submissions.map(({ report, version }) => ({ report, version })),
  };
};

/** What its consolidation must know of where it belongs; null where nobody receives it. */
export const consolidationSettingOf = (state: KnownOccurrence): ConsolidationSetting | null =>
  state.receiver === null
    ? null
    : {
        obligation: state.obligation,
        directives: directivesOf(state.sources),
        issuers: issuersOf(state.sources),
        focalAgency: state.receiver,
      };

/** What a linked version says; null where it was not linked. */
export const linkedVersionOf = (
  state: KnownOccurrence,
  { report, version }: Pick<VersionAddress, 'report' | 'version'>,
): Pick<LinkedVersion, 'part' | 'indicators'> | null => {
  const linked = state.submissions.find((one) => one.report === report && one.version === version);
  return linked ? { part: linked.part, indicators: linked.indicators } : null;
};

/** What its consolidation expects of it now. */
export const expectedOf = ({ agency, occurrence, deadline }: KnownOccurrence): ExpectedContribution => ({
  agency,
  occurrence,
  due: deadline.due,
  deadlineRevision: deadline.deadlineRevision,
});
