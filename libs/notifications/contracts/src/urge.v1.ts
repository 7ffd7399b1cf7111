import {
  aboutSchema,
  blobRefSchema,
  civilDateSchema,
  contract,
  idSchema,
  instantSchema,
  signedSchema,
} from '@chidao/contract';
import { z } from 'zod';
import { channelSchema, notificationContract, receiverSchema, stepSchema } from './notification-contract.js';

const urgeIds = {
  about: aboutSchema,
  urge: idSchema,
  subject: z.object({ kind: z.enum(['assignment', 'occurrence']), id: idSchema }),
  agency: idSchema,
};

/** A reminder or a signed letter went out; it counts once it is delivered. `standsFor`: reminders missed before it. */
export const urgeSentV1 = contract(
  notificationContract('urge', 'UrgeSent', 'Gửi đôn đốc'),
  z.object({
    ...urgeIds,
    step: stepSchema,
    attempt: z.int().min(1),
    letter: z.object({ number: z.string(), date: civilDateSchema, signed: signedSchema }).nullable(),
    deliveries: z.array(z.object({ delivery: idSchema, receiver: receiverSchema, channel: channelSchema })),
    standsFor: z.array(stepSchema),
  }),
);

/** It reached the urged agency, which has until `ignoredAt` to answer. */
export const urgeDeliveredV1 = contract(
  notificationContract('urge', 'UrgeDelivered', 'Đôn đốc đã đến nơi nhận'),
  z.object({ ...urgeIds, step: stepSchema, delivery: idSchema, ignoredAt: instantSchema }),
);

/** The urged agency answered. */
export const urgeAnsweredV1 = contract(
  notificationContract('urge', 'UrgeAnswered', 'Trả lời đôn đốc'),
  z.object({ ...urgeIds, step: stepSchema, text: blobRefSchema }),
);

/** It was delivered and not answered in time. */
export const urgeIgnoredV1 = contract(
  notificationContract('urge', 'UrgeIgnored', 'Không trả lời đôn đốc'),
  z.object({ ...urgeIds, step: stepSchema, hasDeadline: z.boolean(), ignoredAt: instantSchema }),
);

/** Nothing more is to be sent or answered. */
export const urgeCancelledV1 = contract(
  notificationContract('urge', 'UrgeCancelled', 'Thôi đôn đốc'),
  z.object({ ...urgeIds, steps: z.array(stepSchema), cause: z.enum(['closed', 'submitted', 'deadlineMoved']) }),
);
