import { streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { ExtensionGranted, NoteContributionExpected } from '@chidao/reporting-domain';
import type { Policy } from '@chidao/service';

/** More time was given: the consolidation of the period waits as long. */
export const expectExtendedPolicy: Policy<RecordedEvent> = {
  name: 'expect-extended',
  on: ['occurrence/ExtensionGranted'],
  react: (event) => {
    const { data } = event as RecordedEvent<ExtensionGranted>;
    const { consolidation, duty, route, recurrence, period, agency, occurrence, deadline } = data;
    if (consolidation === null) return [];
    const { due, deadlineRevision } = deadline;
    const address = { consolidation, duty, route, recurrence, period };
    const input: NoteContributionExpected['input'] = { ...address, agency, occurrence, due, deadlineRevision };
    return [{ stream: streamOf('consolidation', consolidation), type: 'NoteContributionExpected', input }];
  },
};
