import { streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { NoteContribution, ReportAccepted, ReportLinked, ReportSentBack } from '@chidao/reporting-domain';
import type { Policy } from '@chidao/service';

type Decided = ReportLinked | ReportAccepted | ReportSentBack;

const STATUS = { ReportLinked: 'pending', ReportAccepted: 'accepted', ReportSentBack: 'sentBack' } as const;

/** What became of a report is brought to the consolidation of its period. */
export const noteContributionsPolicy: Policy<RecordedEvent> = {
  name: 'note-contributions',
  on: ['occurrence/ReportLinked', 'occurrence/ReportAccepted', 'occurrence/ReportSentBack'],
  react: (event) => {
    const { type, data } = event as RecordedEvent<Decided>;
    const { consolidation, duty, route, recurrence, period } = data;
    if (consolidation === null) return [];
    const { agency, occurrence, report, version, submittedAt } = data;
    const input: NoteContribution['input'] = {
      ...{ consolidation, duty, route, recurrence, period },
      ...{ agency, occurrence, report, version, submittedAt },
      status: STATUS[type],
    };
    return [{ stream: streamOf('consolidation', consolidation), type: 'NoteContribution', input }];
  },
};
