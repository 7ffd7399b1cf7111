import { streamOf } from '@chidao/event-store';
import type { DeliveryState, Item } from '@chidao/notifications-domain';
import { findStep, urgeDecider } from '@chidao/notifications-domain';
import type { NotificationsContext } from '../notifications.context.js';
import { placeOf } from './urgeable.js';

type Looking = Pick<NotificationsContext, 'stateOf' | 'readModels'>;
type Urging = Extract<Item, { readonly kind: 'urge' }>;

const firstMissed = async ({ stateOf, readModels }: Looking, { urge, step }: Urging): Promise<string | null> => {
  const state = await stateOf(urgeDecider, streamOf('urge', urge));
  const offsets = findStep(state, step)?.standsFor ?? [];
  if (state.status === 'None' || offsets.length === 0) return null;
  const place = await placeOf(readModels, state.subject);
  const ladder = place?.round === step.round ? place.ladder : [];
  const missed = ladder.filter(({ rung, offset }) => rung === 'reminder' && offsets.includes(offset));
  return missed.map(({ at }) => at).toSorted()[0] ?? null;
};

/** When the first of the reminders was due that a reminder stands for, since they were missed; null: it stands for itself alone. */
export const missedSince = async (context: Looking, delivery: DeliveryState): Promise<string | null> =>
  delivery.status !== 'None' && delivery.item.kind === 'urge' ? firstMissed(context, delivery.item) : null;
