import { partsOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Projection, View } from '@chidao/read-models';
import type { OccurrenceEvent, OccurrenceState } from '@chidao/reporting-domain';
import { occurrenceDecider, occurrenceDueAt } from '@chidao/reporting-domain';

/** Which occurrences there are, and when the clock must next speak about one: finds, decides nothing. */
export interface OccurrencePlace {
  readonly dueAt: string | null;
  readonly state: OccurrenceState;
}

export const occurrencePlaces: View<OccurrencePlace> = { name: 'occurrence-places', fields: { dueAt: 'text' } };

/** What is due of occurrences. */
export const occurrencePlacesIndex: Projection<RecordedEvent, OccurrencePlace> = {
  view: occurrencePlaces,
  idsOf: ({ stream }) => {
    const { category, id } = partsOf(stream);
    return category === 'occurrence' ? [id] : [];
  },
  evolve: (document, event) => {
    const before = document?.state ?? occurrenceDecider.initialState;
    const state = occurrenceDecider.evolve(before, event as RecordedEvent<OccurrenceEvent>);
    return { dueAt: occurrenceDueAt(state), state };
  },
};
