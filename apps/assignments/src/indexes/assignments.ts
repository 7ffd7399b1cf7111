import type { AssignmentEvent, AssignmentState } from '@chidao/assignments-domain';
import { assignmentDecider, assignmentDueAt, isOpen } from '@chidao/assignments-domain';
import { partsOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Projection, View } from '@chidao/read-models';

/** Where assignments are, and when the clock must next speak about one: finds, decides nothing. */
export interface AssignmentPlace {
  readonly obligation: string | null;
  readonly group: string | null;
  readonly directives: readonly string[];
  readonly agency: string | null;
  readonly role: 'lead' | 'coordinating' | null;
  readonly open: boolean;
  readonly dueAt: string | null;
  readonly state: AssignmentState;
}

export const assignmentPlaces: View<AssignmentPlace> = {
  name: 'assignment-places',
  fields: {
    obligation: 'text',
    group: 'text',
    directives: 'set',
    agency: 'text',
    role: 'text',
    open: 'flag',
    dueAt: 'text',
  },
};

const placeOf = (state: AssignmentState): AssignmentPlace => {
  const known = state.status === 'None' ? null : state;
  return {
    obligation: known?.obligation ?? null,
    group: known?.group ?? null,
    directives: known?.sources.map(({ directive }) => directive) ?? [],
    agency: known?.agency ?? null,
    role: known?.role ?? null,
    open: isOpen(state),
    dueAt: assignmentDueAt(state),
    state,
  };
};

/** Obligation, group and directive → assignments; and what is due. */
export const assignmentPlacesIndex: Projection<RecordedEvent, AssignmentPlace> = {
  view: assignmentPlaces,
  idsOf: ({ stream }) => {
    const { category, id } = partsOf(stream);
    return category === 'assignment' ? [id] : [];
  },
  evolve: (document, event) =>
    placeOf(
      assignmentDecider.evolve(
        document?.state ?? assignmentDecider.initialState,
        event as RecordedEvent<AssignmentEvent>,
      ),
    ),
};
