import {
  deadlineResolvedV1,
  directiveIssuedV1,
  directiveRegisteredV1,
  monitorAppointedV1,
  obligationAssignedV1,
  obligationEndedV1,
  recipientsResolvedV1,
  supervisorAppointedV1,
} from '@chidao/directives-contracts';
import type { ToContract } from '@chidao/kernel';
import { publishBy } from '@chidao/kernel';
import { directiveIssued } from './directive-issued.js';
import { directiveRegistered } from './directive-registered.js';
import { obligationAssigned } from './obligation-assigned.js';
import { ofObligation } from './of-obligation.js';
import { recipientsResolved } from './recipients-resolved.js';

/** What of this context is public. Drafts and proposals never are (lifecycle §16). */
export const toContract: ToContract = publishBy({
  'directive/DirectiveIssued': [directiveIssuedV1.type, directiveIssued],
  'directive/DirectiveRegistered': [directiveRegisteredV1.type, directiveRegistered],
  'directive/RecipientsResolved': [recipientsResolvedV1.type, recipientsResolved],
  'obligation/DeadlineResolved': [deadlineResolvedV1.type, ofObligation],
  'obligation/ObligationAssigned': [obligationAssignedV1.type, obligationAssigned],
  'obligation/ObligationEnded': [obligationEndedV1.type, ofObligation],
  'obligation/MonitorAppointed': [monitorAppointedV1.type, ofObligation],
  'obligation/SupervisorAppointed': [supervisorAppointedV1.type, ofObligation],
});
