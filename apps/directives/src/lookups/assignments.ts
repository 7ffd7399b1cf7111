import { assignmentMadeV1 } from '@chidao/assignments-contracts';
import type { DataOf } from '@chidao/contract';
import { partsOf } from '@chidao/event-store';
import type { PublicMessage } from '@chidao/kernel';
import type { Projection, View } from '@chidao/read-models';

/** Who holds an obligation. */
export interface AssignmentCopy {
  readonly obligation: string;
  readonly agency: string;
  readonly group: string;
  readonly period: string | null;
  readonly attempt: number;
  /** Passed on by an agency that stays answerable: an obligation ends on the others only (lifecycle §5.2). */
  readonly isChild: boolean;
}

export const assignmentCopies: View<AssignmentCopy> = {
  name: 'assignment-copies',
  fields: { obligation: 'text', agency: 'text', group: 'text' },
};

/** Assignments, as far as this service asks about them. */
export const assignmentCopiesLookup: Projection<PublicMessage, AssignmentCopy> = {
  view: assignmentCopies,
  idsOf: ({ stream, type }) => (type === assignmentMadeV1.type ? [partsOf(stream).id] : []),
  evolve: (_, message) => {
    const { obligation, agency, group, period, attempt, parent } = message.data as DataOf<typeof assignmentMadeV1>;
    return { obligation, agency, group, period, attempt, isChild: parent !== null };
  },
};
