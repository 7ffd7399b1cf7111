import { contract, idSchema, instantSchema } from '@chidao/contract';
import { z } from 'zod';
import { deliveryIds, notificationContract } from './notification-contract.js';

/** There is evidence that something arrived at an agency. */
export const deliveryConfirmedV1 = contract(
  notificationContract('delivery', 'DeliveryConfirmed', 'Xác nhận đã gửi đến nơi nhận'),
  z.object(deliveryIds),
);

/** A person of the receiving agency opened it: of a directive, this is receipt. */
export const deliveryReadV1 = contract(
  notificationContract('delivery', 'DeliveryRead', 'Nơi nhận đã xem'),
  z.object({ ...deliveryIds, person: idSchema }),
);

/** It did not arrive; `retryAt` null: nothing more is tried. */
export const deliveryFailedV1 = contract(
  notificationContract('delivery', 'DeliveryFailed', 'Gửi không thành công'),
  z.object({
    ...deliveryIds,
    cause: z.object({ kind: z.enum(['withdrawn', 'addressUnknown', 'refused', 'unreachable', 'brokenOff']) }),
    attempt: z.int().min(1),
    retryAt: instantSchema.nullable(),
  }),
);
