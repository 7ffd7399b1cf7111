import { deliveryConfirmedV1, deliveryFailedV1, deliveryReadV1 } from './delivery.v1.js';

export { deliveryConfirmedV1, deliveryFailedV1, deliveryReadV1 };

/** Every public message of this context. */
export const notificationsContracts = [deliveryConfirmedV1, deliveryReadV1, deliveryFailedV1] as const;
