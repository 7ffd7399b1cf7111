import type { AssignmentEvent, AssignmentState } from '@chidao/assignments-domain';
import { assignmentDecider, assignmentDueAt, isOpen } from '@chidao/assignments-domain';
import { partsOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Projection, ReadModelStore, Stored, View } from '@chidao/read-models';

/** Where assignments are, and when the clock must next speak about one: finds, decides nothing. */
export interface AssignmentPlace {
  readonly obligation: string | null;
  readonly group: string | null;
  readonly directives: readonly string[];
  readonly agency: string | null;
  readonly role: 'lead' | 'coordinating' | null;
  readonly open: boolean;
  readonly dueAt: string | null;
  readonly madeAt: string | null;
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

const NOWHERE = { obligation: null, group: null, directives: [], agency: null, role: null } as const;

const addressOf = (state: AssignmentState): Omit<AssignmentPlace, 'open' | 'dueAt' | 'madeAt' | 'state'> => {
  if (state.status === 'None') return NOWHERE;
  const { obligation, group, agency, role, sources } = state;
  return { obligation, group, agency, role, directives: sources.map(({ directive }) => directive) };
};

const placeOf = (state: AssignmentState, madeAt: string | null): AssignmentPlace => ({
  ...addressOf(state),
  open: isOpen(state),
  dueAt: assignmentDueAt(state),
  madeAt,
  state,
});

/** Obligation, group and directive → assignments; and what is due. */
export const assignmentPlacesIndex: Projection<RecordedEvent, AssignmentPlace> = {
  view: assignmentPlaces,
  idsOf: ({ stream }) => {
    const { category, id } = partsOf(stream);
    return category === 'assignment' ? [id] : [];
  },
  evolve: (document, event) => {
    const before = document?.state ?? assignmentDecider.initialState;
    const state = assignmentDecider.evolve(before, event as RecordedEvent<AssignmentEvent>);
    return placeOf(state, document?.madeAt ?? event.occurredAt);
  },
};

/** More than one obligation can have: each agency of a country twice. */
export const MOST_ASSIGNMENTS = 10_000;

/** What is open of an obligation, cascaded work included. */
export const openAssignmentsOf = (
  store: ReadModelStore,
  obligation: string,
): Promise<readonly Stored<AssignmentPlace>[]> => {
  const where = [
    { field: 'obligation', is: obligation },
    { field: 'open', is: true },
  ];
  return store.find(assignmentPlaces, { where, limit: MOST_ASSIGNMENTS });
};
