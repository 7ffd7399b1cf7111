import { deadlineResolvedV1 } from './deadline-resolved.v1.js';
import { directiveIssuedV1 } from './directive-issued.v1.js';
import { directiveRegisteredV1 } from './directive-registered.v1.js';
import { obligationAssignedV1 } from './obligation-assigned.v1.js';
import { obligationEndedV1 } from './obligation-ended.v1.js';
import { monitorAppointedV1, supervisorAppointedV1 } from './overseer-appointed.v1.js';
import { recipientsResolvedV1 } from './recipients-resolved.v1.js';

export { dutySpecSchema } from './duty-schema.js';
export {
  deadlineResolvedV1,
  directiveIssuedV1,
  directiveRegisteredV1,
  monitorAppointedV1,
  obligationAssignedV1,
  obligationEndedV1,
  recipientsResolvedV1,
  supervisorAppointedV1,
};

/** Every public message of this context. */
export const directivesContracts = [
  directiveIssuedV1,
  directiveRegisteredV1,
  recipientsResolvedV1,
  deadlineResolvedV1,
  obligationAssignedV1,
  obligationEndedV1,
  monitorAppointedV1,
  supervisorAppointedV1,
] as const;
