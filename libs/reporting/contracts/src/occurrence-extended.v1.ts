import { contract, grantedExtensionFields, idSchema, instantSchema, refusedExtensionFields } from '@chidao/contract';
import { z } from 'zod';
import { occurrenceIds, reportingContract } from './reporting-contract.js';

/** More time was given; the original due date stays. */
export const occurrenceExtendedV1 = contract(
  reportingContract('occurrence', 'ExtensionGranted', 'Đồng ý gia hạn báo cáo'),
  z.object({ ...occurrenceIds, ...grantedExtensionFields }),
);

/** No more time was given; state and dates are as before. */
export const occurrenceExtensionRefusedV1 = contract(
  reportingContract('occurrence', 'ExtensionRefused', 'Không đồng ý gia hạn báo cáo'),
  z.object({ ...occurrenceIds, ...refusedExtensionFields }),
);

/** No deadline, and nothing heard for too long. */
export const occurrenceAgedV1 = contract(
  reportingContract('occurrence', 'AgeingLimitReached', 'Báo cáo không hạn lâu chưa nhận được'),
  z.object({ ...occurrenceIds, subordinateTo: z.array(idSchema), listAt: instantSchema }),
);
