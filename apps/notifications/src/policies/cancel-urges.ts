import {
  assignmentCancelledV1,
  deadlineMovedV1,
  extensionGrantedV1,
  resultAcceptedV1,
  resultSubmittedV1,
} from '@chidao/assignments-contracts';
import { partsOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { CancelCause, CancelUrge, Subject } from '@chidao/notifications-domain';
import { occurrenceExtendedV1, reportAcceptedV1, reportLinkedV1 } from '@chidao/reporting-contracts';
import type { Policy } from '@chidao/service';
import { urgeStream } from '../urges/urge-id.js';

const causes: Readonly<Record<string, CancelCause>> = {
  [assignmentCancelledV1.type]: 'closed',
  [resultAcceptedV1.type]: 'closed',
  [reportAcceptedV1.type]: 'closed',
  [resultSubmittedV1.type]: 'submitted',
  [reportLinkedV1.type]: 'submitted',
  [extensionGrantedV1.type]: 'deadlineMoved',
  [deadlineMovedV1.type]: 'deadlineMoved',
  [occurrenceExtendedV1.type]: 'deadlineMoved',
};

/** Closed, handed in or due on another day: what is planned or unanswered of the ladder so far is withdrawn. */
export const cancelUrgesPolicy: Policy<PublicMessage> = {
  name: 'cancel-urges',
  on: Object.keys(causes),
  harmless: ['URGE_NOT_PLANNED'],
  react: ({ type, stream, revision }) => {
    const { category, id } = partsOf(stream);
    const cause = causes[type] ?? 'closed';
    const through = Number(revision) - (cause === 'deadlineMoved' ? 1 : 0);
    const input: CancelUrge['input'] = { through, cause };
    const subject: Subject = { kind: category === 'occurrence' ? 'occurrence' : 'assignment', id };
    return [{ stream: urgeStream(subject), type: 'CancelUrge', input }];
  },
};
