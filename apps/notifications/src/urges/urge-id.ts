import { derivedId, streamOf } from '@chidao/event-store';
import type { Step, Subject } from '@chidao/notifications-domain';

/** One ladder per assignment or occurrence: its id says so (lifecycle §2.2). */
export const urgeId = ({ kind, id }: Subject): string => derivedId('urge', kind, id);

export const urgeStream = (subject: Subject): string => streamOf('urge', urgeId(subject));

/** A step in one word. */
export const stepKey = ({ deadlineRevision, rung, offset, round }: Step): string =>
  [deadlineRevision, rung, offset ?? '-', round].join('/');
