import { streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { DeliveryConfirmed, DeliveryFailed, DeliveryRead, NoteUrgeDelivery } from '@chidao/notifications-domain';
import type { Policy } from '@chidao/service';

type Outcome = NoteUrgeDelivery['input']['outcome'];
type Settled = RecordedEvent<DeliveryConfirmed | DeliveryRead | DeliveryFailed>;

/** A failure that is tried again settles nothing yet. */
const outcomeOf = ({ type, data }: Settled): Outcome | null => {
  if (type === 'DeliveryConfirmed') return 'delivered';
  if (type === 'DeliveryRead') return 'read';
  return 'retryAt' in data && data.retryAt === null ? 'failed' : null;
};

/** What became of a delivery of an urge is noted on its ladder. */
export const noteUrgeDeliveryPolicy: Policy<RecordedEvent> = {
  name: 'note-urge-delivery',
  on: ['delivery/DeliveryConfirmed', 'delivery/DeliveryRead', 'delivery/DeliveryFailed'],
  react: (event) => {
    const settled = event as Settled;
    const { item, delivery } = settled.data;
    const outcome = outcomeOf(settled);
    if (item.kind !== 'urge' || outcome === null) return [];
    const input: NoteUrgeDelivery['input'] = { delivery, outcome };
    return [{ stream: streamOf('urge', item.urge), type: 'NoteUrgeDelivery', input }];
  },
};
