import type { EndObligation } from '@chidao/directives-domain';
import type { RecordedEvent } from '@chidao/kernel';
import type { Policy } from '@chidao/service';

/** The last open assignment closed: obligations of kind once and conditional end. */
export const endWhenClosedPolicy: Policy<RecordedEvent> = {
  name: 'end-when-closed',
  on: ['obligation/AssignmentClosureNoted'],
  harmless: ['OPEN_ASSIGNMENTS_REMAIN', 'OBLIGATION_ENDED'],
  react: ({ stream }) => {
    const input: EndObligation['input'] = { cause: { kind: 'allAssignmentsClosed' }, reason: null };
    return [{ stream, type: 'EndObligation', input }];
  },
};
