import { partsOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { DeliveryEvent, DeliveryState } from '@chidao/notifications-domain';
import { deliveryDecider, deliveryDueAt } from '@chidao/notifications-domain';
import type { Projection, View } from '@chidao/read-models';

/** Where deliveries are, and which of them a channel must act on: finds, decides nothing. */
export interface DeliveryPlace {
  readonly channel: string | null;
  readonly agency: string | null;
  readonly person: string | null;
  /** Whether it lies in an inbox. */
  readonly inInbox: boolean;
  readonly read: boolean;
  /** When the e-mail channel must act on it. */
  readonly dueAt: string | null;
  /** When it was last handed over to the mail server or folder. */
  readonly mailedAt: string | null;
  readonly queuedAt: string;
  readonly state: DeliveryState;
}

export const deliveryPlaces: View<DeliveryPlace> = {
  name: 'delivery-places',
  fields: {
    channel: 'text',
    agency: 'text',
    person: 'text',
    inInbox: 'flag',
    read: 'flag',
    dueAt: 'text',
    mailedAt: 'text',
    queuedAt: 'text',
  },
};

const NOWHERE = {
  channel: null,
  agency: null,
  person: null,
  inInbox: false,
  read: false,
  dueAt: null,
  mailedAt: null,
};

const placeOf = (state: DeliveryState, queuedAt: string): DeliveryPlace => {
  if (state.status === 'None') return { ...NOWHERE, queuedAt, state };
  const { channel, receiver, sent } = state;
  const inApp = channel === 'inApp';
  return {
    channel,
    agency: receiver.agency,
    person: receiver.person,
    inInbox: inApp && sent !== null,
    read: state.status === 'Read',
    dueAt: inApp ? null : deliveryDueAt(state),
    mailedAt: inApp ? null : (sent?.at ?? null),
    queuedAt,
    state,
  };
};

/** Agency and person → inbox; and what is to be mailed. */
export const deliveryPlacesIndex: Projection<RecordedEvent, DeliveryPlace> = {
  view: deliveryPlaces,
  idsOf: ({ stream }) => {
    const { category, id } = partsOf(stream);
    return category === 'delivery' ? [id] : [];
  },
  evolve: (document, event) =>
    placeOf(
      deliveryDecider.evolve(document?.state ?? deliveryDecider.initialState, event as RecordedEvent<DeliveryEvent>),
      document?.queuedAt ?? event.occurredAt,
    ),
};
