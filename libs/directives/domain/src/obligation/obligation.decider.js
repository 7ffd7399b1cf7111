import { about } from '@chidao/kernel';
import { addAnchor } from './add-anchor.js';
import { addObligationSource } from './add-obligation-source.js';
import { appointMonitor, appointSupervisor } from './appoint-overseer.js';
import { assignObligation } from './assign-obligation.js';
import { confirmObligation } from './confirm-obligation.js';
import { endObligation, noteAssignmentClosure } from './end-obligation.js';
import { evolveObligation, initialObligation } from './obligation.state.js';
import { proposeObligation } from './propose-obligation.js';
import { recordPeriodEvidence } from './record-period-evidence.js';
import { rejectObligation } from './reject-obligation.js';
import { resolveDeadline } from './resolve-deadline.js';
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
};
const holdersOf = (event) => {
    if (event.type === 'ObligationAssigned') {
        return event.data.groups.flatMap(({ lead, coordinating }) => [lead.id, ...coordinating.map(({ id }) => id)]);
    }
    const isAppointment = event.type === 'MonitorAppointed' || event.type === 'SupervisorAppointed';
    return isAppointment || event.type === 'PeriodEvidenceRecorded' ? [event.data.agency] : [];
};
/** Who holds or receives the thing: agencies appear from the assignment on, never in proposals. */
const aboutOf = (state, event) => about({
    directives: [state.directive],
    issuers: [state.issuer],
    obligations: [state.obligation],
    groups: event.type === 'ObligationAssigned' ? event.data.groups.map(({ id }) => id) : [],
    assignments: event.type === 'AssignmentClosureNoted' || event.type === 'PeriodEvidenceRecorded' ? [event.data.assignment] : [],
    agencies: [state.keeper, ...holdersOf(event)],
});
/** One duty created by one passage of a directive (lifecycle §4). */
export const obligationDecider = {
    category: 'obligation',
    initialState: initialObligation,
    commands,
    evolve: evolveObligation,
    about: aboutOf,
};
