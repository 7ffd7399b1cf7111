import { streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { NoteContributionExpected, OccurrenceOpened, OpenConsolidation } from '@chidao/reporting-domain';
import type { Policy } from '@chidao/service';

/** The first occurrence of a period opens its consolidation; one that the calendar did not foresee is expected as well. */
export const openConsolidationPolicy: Policy<RecordedEvent> = {
  name: 'open-consolidation',
  on: ['occurrence/OccurrenceOpened'],
  harmless: ['CONSOLIDATION_ALREADY_OPEN'],
  react: (event) => {
    const { data } = event as RecordedEvent<OccurrenceOpened>;
    const { consolidation, duty, route, recurrence, period, agency, occurrence, deadline } = data;
    if (consolidation === null) return [];
    const open: OpenConsolidation['input'] = { consolidation, duty, route, recurrence, period };
    const { due, deadlineRevision } = deadline;
    const expect: NoteContributionExpected['input'] = { ...open, agency, occurrence, due, deadlineRevision };
    const stream = streamOf('consolidation', consolidation);
    return [
      { stream, type: 'OpenConsolidation', input: open },
      { stream, type: 'NoteContributionExpected', input: expect },
    ];
  },
};
