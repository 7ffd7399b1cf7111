import type { KnownDelivery } from '@chidao/notifications-domain';
import { stepsOf, urgeDecider } from '@chidao/notifications-domain';
import { streamOf } from '@chidao/event-store';
import type { StateOf } from '@chidao/service';

/** Whether it carries an urge that was withdrawn or answered before it went out: it is not sent any more. */
export const isWithdrawn = async (stateOf: StateOf, { item, delivery }: KnownDelivery): Promise<boolean> => {
  if (item.kind !== 'urge') return false;
  const state = await stateOf(urgeDecider, streamOf('urge', item.urge));
  const carried = stepsOf(state).find(({ deliveries }) => deliveries.some((each) => each.delivery === delivery));
  return carried?.status === 'Cancelled' || carried?.status === 'Answered';
};
