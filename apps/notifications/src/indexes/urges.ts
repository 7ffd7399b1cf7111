import { partsOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { UrgeEvent, UrgeState } from '@chidao/notifications-domain';
import { urgeDecider, urgeDueAt } from '@chidao/notifications-domain';
import type { Projection, View } from '@chidao/read-models';

/** Ladders, and when the clock must next speak about one: finds, decides nothing. */
export interface UrgePlace {
  readonly dueAt: string | null;
  readonly state: UrgeState;
}

export const urgePlaces: View<UrgePlace> = { name: 'urge-places', fields: { dueAt: 'text' } };

/** What of each ladder was planned, and which delivered urges will count as ignored. */
export const urgePlacesIndex: Projection<RecordedEvent, UrgePlace> = {
  view: urgePlaces,
  idsOf: ({ stream }) => {
    const { category, id } = partsOf(stream);
    return category === 'urge' ? [id] : [];
  },
  evolve: (document, event) => {
    const state = urgeDecider.evolve(document?.state ?? urgeDecider.initialState, event as RecordedEvent<UrgeEvent>);
    return { dueAt: urgeDueAt(state), state };
  },
};
