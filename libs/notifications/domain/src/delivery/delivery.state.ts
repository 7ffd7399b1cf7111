import type { Instant } from '@chidao/calendar';
import type { Evolvers } from '@chidao/kernel';
import { evolveBy } from '@chidao/kernel';
import type { DeliveryEvent, DeliveryQueued, DeliverySent } from './delivery.events.js';

/** How far a delivery has come. `Failed` is tried again at `retryAt`, `Abandoned` is not. */
export type DeliveryStatus = 'Queued' | 'Sent' | 'Delivered' | 'Read' | 'Failed' | 'Abandoned';

/** A delivery; the fields beside `status` hold from `DeliveryQueued` on. */
export type DeliveryState =
  | { readonly status: 'None' }
  | (DeliveryQueued['data'] & {
      readonly status: DeliveryStatus;
      readonly sent: { readonly at: Instant; readonly late: boolean; readonly via: DeliverySent['data']['via'] } | null;
      /** The mail that it went out with, or is to go out with again. */
      readonly digest: string | null;
      readonly confirmedAt: Instant | null;
      readonly attempts: number;
      readonly retryAt: Instant | null;
    });

export type KnownDelivery = Exclude<DeliveryState, { readonly status: 'None' }>;

export const initialDelivery: DeliveryState = { status: 'None' };

const known =
  <Event>(change: (state: KnownDelivery, event: Event) => KnownDelivery) =>
  (state: DeliveryState, event: Event): DeliveryState =>
    state.status === 'None' ? state : change(state, event);

const evolvers: Evolvers<DeliveryState, DeliveryEvent> = {
  DeliveryQueued: (_, { data }) => ({
    ...data,
    status: 'Queued',
    sent: null,
    digest: null,
    confirmedAt: null,
    attempts: 0,
    retryAt: null,
  }),
  DeliverySent: known((state, { data, occurredAt }) => ({
    ...state,
    status: 'Sent',
    sent: { at: occurredAt, late: data.late, via: data.via },
    digest: data.digest,
    retryAt: null,
  })),
  DeliveryConfirmed: known((state, { occurredAt }) => ({ ...state, status: 'Delivered', confirmedAt: occurredAt })),
  DeliveryRead: known((state) => ({ ...state, status: 'Read' })),
  DeliveryFailed: known((state, { data }) => ({
    ...state,
    status: data.retryAt === null ? 'Abandoned' : 'Failed',
    digest: data.digest,
    attempts: data.attempt,
    retryAt: data.retryAt,
  })),
};

export const evolveDelivery = evolveBy<DeliveryState, DeliveryEvent>(evolvers);

/** When its channel must act on it: for the first time, or again; null: nothing waits. */
export const deliveryDueAt = (state: DeliveryState): Instant | null => {
  if (state.status === 'Queued') return state.sendAt;
  return state.status === 'Failed' ? state.retryAt : null;
};
