import { contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { cutoffRuleSchema, hostDutySchema, reporterSchema } from './report-duty-defined.v1.js';
import { dutyIds, reportingContract } from './reporting-contract.js';

/** Further agencies owe the same reports. */
export const reportersAddedV1 = contract(
  reportingContract('duty', 'ReportersAdded', 'Bổ sung cơ quan báo cáo'),
  z.object({ ...dutyIds, reporters: z.array(reporterSchema) }),
);

/** An agency was named to collect the reports of a route. */
export const focalAgencyAppointedV1 = contract(
  reportingContract('duty', 'FocalAgencyAppointed', 'Giao cơ quan đầu mối tổng hợp'),
  z.object({ ...dutyIds, route: z.string(), agency: idSchema }),
);

/** Until when the data of each period reach. */
export const cutoffRuleSetV1 = contract(
  reportingContract('duty', 'CutoffRuleSet', 'Quy định thời điểm chốt số liệu'),
  z.object({ ...dutyIds, recurrence: z.string(), cutoffRule: cutoffRuleSchema }),
);

/** Reported together with another duty. */
export const hostDutyLinkedV1 = contract(
  reportingContract('duty', 'HostDutyLinked', 'Lồng ghép chế độ báo cáo'),
  z.object({ ...dutyIds, host: hostDutySchema }),
);

/** No further report is owed. */
export const reportDutyEndedV1 = contract(
  reportingContract('duty', 'ReportDutyEnded', 'Chấm dứt chế độ báo cáo'),
  z.object({
    ...dutyIds,
    cause: z.enum(['obligationEnded', 'withdrawn']),
    reason: z.string().nullable(),
  }),
);
