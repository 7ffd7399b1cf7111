import { aboutSchema, contract, idSchema } from '@chidao/contract';
import { z } from 'zod';
import { obligationContract, obligationIds } from './obligation-contract.js';

const appointment = z.object({
  about: aboutSchema,
  ...obligationIds,
  agency: idSchema,
  monitoredSet: z.array(idSchema),
  monitoredExpressions: z.array(z.string()),
  over: z.array(z.string()),
});

/** An agency follows, urges and inspects a set of agencies. */
export const monitorAppointedV1 = contract(
  obligationContract('MonitorAppointed', 'Giao cơ quan theo dõi, đôn đốc, kiểm tra'),
  appointment,
);

/** A body oversees: it reads results and records findings. */
export const supervisorAppointedV1 = contract(
  obligationContract('SupervisorAppointed', 'Giao cơ quan giám sát'),
  appointment,
);
