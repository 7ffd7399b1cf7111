import type { Contract } from '@chidao/contract';
import type { RecordedEvent, ToContract } from '@chidao/kernel';
import { publishBy } from '@chidao/kernel';
import { deliveryConfirmedV1, deliveryFailedV1, deliveryReadV1 } from '@chidao/notifications-contracts';
import type { DeliveryEvent } from '@chidao/notifications-domain';

/** Public data are the event's own, with what they concern; the contract keeps only its declared fields. */
const withAbout = ({ data, about }: RecordedEvent<DeliveryEvent>): object => ({ about, ...data });

const row = (contract: Contract): readonly [string, typeof withAbout] => [contract.type, withAbout];

/** What of this context is public: queueing and handing over stay private. */
export const toContract: ToContract = publishBy({
  'delivery/DeliveryConfirmed': row(deliveryConfirmedV1),
  'delivery/DeliveryRead': row(deliveryReadV1),
  'delivery/DeliveryFailed': row(deliveryFailedV1),
});
