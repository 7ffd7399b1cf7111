import { streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { LateIncludeOccurrence, LateReportAdded } from '@chidao/reporting-domain';
import type { Policy } from '@chidao/service';

/** An addendum was made: the occurrence is marked as included late. */
export const includeLatePolicy: Policy<RecordedEvent> = {
  name: 'include-late',
  on: ['consolidation/LateReportAdded'],
  react: (event) => {
    const { data } = event as RecordedEvent<LateReportAdded>;
    const { consolidation, occurrence, report, version, addendum } = data;
    const input: LateIncludeOccurrence['input'] = { consolidation, report, version, addendum };
    return [{ stream: streamOf('occurrence', occurrence), type: 'LateIncludeOccurrence', input }];
  },
};
