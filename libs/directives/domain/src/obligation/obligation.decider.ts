import type { About, Decider } from '@chidao/kernel';
import { about } from '@chidao/kernel';
import type { AddAnchor } from './add-anchor.js';
import { addAnchor } from './add-anchor.js';
import type { AddObligationSource } from './add-obligation-source.js';
import { addObligationSource } from './add-obligation-source.js';
import type { AppointMonitor, AppointSupervisor } from './appoint-overseer.js';
import { appointMonitor, appointSupervisor } from './appoint-overseer.js';
import type { AssignObligation } from './assign-obligation.js';
import { assignObligation } from './assign-obligation.js';
import type { ConfirmObligation } from './confirm-obligation.js';
import { confirmObligation } from './confirm-obligation.js';
import type { EndObligation, NoteAssignmentClosure } from './end-obligation.js';
import { endObligation, noteAssignmentClosure } from './end-obligation.js';
import type { ObligationEvent } from './obligation.events.js';
import type { ObligationState } from './obligation.state.js';
import { evolveObligation, initialObligation } from './obligation.state.js';
import type { ProposeObligation } from './propose-obligation.js';
import { proposeObligation } from './propose-obligation.js';
import type { RecordPeriodEvidence } from './record-period-evidence.js';
import { recordPeriodEvidence } from './record-period-evidence.js';
import type { RejectObligation } from './reject-obligation.js';
import { rejectObligation } from './reject-obligation.js';
import type { ResolveDeadline } from './resolve-deadline.js';
import { resolveDeadline } from './resolve-deadline.js';

export type ObligationCommand =
  | ProposeObligation
  | ConfirmObligation
  | RejectObligation
  | AddAnchor
  | AddObligationSource
  | AppointMonitor
  | AppointSupervisor
  | ResolveDeadline
  | AssignObligation
  | RecordPeriodEvidence
  | NoteAssignmentClosure
  | EndObligation;

const commands = {
  ProposeObligation: proposeObligation,
  ConfirmObligation: confirmObligation,
  RejectObligation: rejectObligation,
  AddAnchor: addAnchor,
  AddObligationSource: addObligationSource,
  AppointMonitor: appointMonitor,
  AppointSupervisor: appointSupervisor,
  ResolveDeadline: resolveDeadline,
  AssignObligation: assignObligation,
  RecordPeriodEvidence: recordPeriodEvidence,
  NoteAssignmentClosure: noteAssignmentClosure,
  EndObligation: endObligation,
} satisfies Decider<ObligationCommand, ObligationState, ObligationEvent>['commands'];

const holdersOf = (event: ObligationEvent): readonly string[] => {
  if (event.type === 'ObligationAssigned') {
    return event.data.groups.flatMap(({ lead, coordinating }) => [lead.id, ...coordinating.map(({ id }) => id)]);
  }
  const isAppointment = event.type === 'MonitorAppointed' || event.type === 'SupervisorAppointed';
  return isAppointment || event.type === 'PeriodEvidenceRecorded' ? [event.data.agency] : [];
};

/** Who holds or receives the thing: agencies appear from the assignment on, never in proposals. */
const aboutOf = (state: ObligationState, event: ObligationEvent): About =>
  about({
    directives: [state.directive],
    issuers: [state.issuer],
    obligations: [state.obligation],
    groups: event.type === 'ObligationAssigned' ? event.data.groups.map(({ id }) => id) : [],
    assignments:
      event.type === 'AssignmentClosureNoted' || event.type === 'PeriodEvidenceRecorded' ? [event.data.assignment] : [],
    agencies: [state.keeper, ...holdersOf(event)],
  });

/** One duty created by one passage of a directive (lifecycle §4). */
export const obligationDecider: Decider<ObligationCommand, ObligationState, ObligationEvent> = {
  category: 'obligation',
  initialState: initialObligation,
  commands,
  evolve: evolveObligation,
  about: aboutOf,
};
