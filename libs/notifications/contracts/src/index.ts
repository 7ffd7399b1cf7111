import { deliveryConfirmedV1, deliveryFailedV1, deliveryReadV1 } from './delivery.v1.js';
import { urgeAnsweredV1, urgeCancelledV1, urgeDeliveredV1, urgeIgnoredV1, urgeSentV1 } from './urge.v1.js';

export {
  deliveryConfirmedV1,
  deliveryFailedV1,
  deliveryReadV1,
  urgeAnsweredV1,
  urgeCancelledV1,
  urgeDeliveredV1,
  urgeIgnoredV1,
  urgeSentV1,
};

/** Every public message of this context. */
export const notificationsContracts = [
  deliveryConfirmedV1,
  deliveryReadV1,
  deliveryFailedV1,
  urgeSentV1,
  urgeDeliveredV1,
  urgeAnsweredV1,
  urgeIgnoredV1,
  urgeCancelledV1,
] as const;
