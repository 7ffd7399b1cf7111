import type { Contract } from '@chidao/contract';
import type { RecordedEvent, ToContract } from '@chidao/kernel';
import { publishBy } from '@chidao/kernel';
import {
  deliveryConfirmedV1,
  deliveryFailedV1,
  deliveryReadV1,
  urgeAnsweredV1,
  urgeCancelledV1,
  urgeDeliveredV1,
  urgeIgnoredV1,
  urgeSentV1,
} from '@chidao/notifications-contracts';
import type { DeliveryEvent, UrgeEvent } from '@chidao/notifications-domain';

/** Public data are the event's own, with what they concern; the contract keeps only its declared fields. */
const withAbout = ({ data, about }: RecordedEvent<DeliveryEvent | UrgeEvent>): object => ({ about, ...data });

const row = (contract: Contract): readonly [string, typeof withAbout] => [contract.type, withAbout];

/** What of this context is public: plans, queueing and handing over stay private. */
export const toContract: ToContract = publishBy({
  'delivery/DeliveryConfirmed': row(deliveryConfirmedV1),
  'delivery/DeliveryRead': row(deliveryReadV1),
  'delivery/DeliveryFailed': row(deliveryFailedV1),
  'urge/UrgeSent': row(urgeSentV1),
  'urge/UrgeDelivered': row(urgeDeliveredV1),
  'urge/UrgeAnswered': row(urgeAnsweredV1),
  'urge/UrgeIgnored': row(urgeIgnoredV1),
  'urge/UrgeCancelled': row(urgeCancelledV1),
});
