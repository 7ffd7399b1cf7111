import type { About, Decider } from '@chidao/kernel';
import { about } from '@chidao/kernel';
import type { GrantExtension, RefuseExtension } from './answer-extension.js';
import { grantExtension, refuseExtension } from './answer-extension.js';
import { outsideKeepersOf } from '../source/source.js';
import type { AssignPerson } from './assign-person.js';
import { assignPerson } from './assign-person.js';
import type { AssignmentEvent } from './assignment.events.js';
import type { AssignmentState } from './assignment.state.js';
import { evolve, initialState } from './assignment.state.js';
import type { CancelAssignment } from './cancel-assignment.js';
import { cancelAssignment } from './cancel-assignment.js';
import type { CascadeAssignment } from './cascade-assignment.js';
import { cascadeAssignment } from './cascade-assignment.js';
import type { AcceptResult, SendBackResult } from './decide-result.js';
import { acceptResult, sendBackResult } from './decide-result.js';
import type { MakeAssignment } from './make-assignment.js';
import { makeAssignment } from './make-assignment.js';
import type { MoveDeadline } from './move-deadline.js';
import { moveDeadline } from './move-deadline.js';
import type { NoteProgress } from './note-progress.js';
import { noteProgress } from './note-progress.js';
import type { NoteTime } from './note-time.js';
import { noteTime } from './note-time.js';
import type { RecordReceipt } from './record-receipt.js';
import { recordReceipt } from './record-receipt.js';
import type { RequestExtension } from './request-extension.js';
import { requestExtension } from './request-extension.js';
import type { StartWork } from './start-work.js';
import { startWork } from './start-work.js';
import type { SubmitResult } from './submit-result.js';
import { submitResult } from './submit-result.js';

export type AssignmentCommand =
  | MakeAssignment
  | RecordReceipt
  | AssignPerson
  | StartWork
  | NoteProgress
  | CascadeAssignment
  | SubmitResult
  | AcceptResult
  | SendBackResult
  | MoveDeadline
  | CancelAssignment
  | RequestExtension
  | GrantExtension
  | RefuseExtension
  | NoteTime;

const commands = {
  MakeAssignment: makeAssignment,
  RecordReceipt: recordReceipt,
  AssignPerson: assignPerson,
  StartWork: startWork,
  NoteProgress: noteProgress,
  CascadeAssignment: cascadeAssignment,
  SubmitResult: submitResult,
  AcceptResult: acceptResult,
  SendBackResult: sendBackResult,
  MoveDeadline: moveDeadline,
  CancelAssignment: cancelAssignment,
  RequestExtension: requestExtension,
  GrantExtension: grantExtension,
  RefuseExtension: refuseExtension,
  NoteTime: noteTime,
} satisfies Decider<AssignmentCommand, AssignmentState, AssignmentEvent>['commands'];

const aboutOf = (state: AssignmentState): About =>
  state.status === 'None'
    ? {}
    : about({
        directives: state.sources.map(({ directive }) => directive),
        issuers: state.sources.map(({ issuer }) => issuer),
        obligations: [state.obligation],
        groups: [state.group],
        assignments: [state.assignment, state.parent?.assignment],
        agencies: [state.agency, ...outsideKeepersOf(state.sources)],
      });

/** An agency's share of one obligation (lifecycle §5). */
export const assignmentDecider: Decider<AssignmentCommand, AssignmentState, AssignmentEvent> = {
  category: 'assignment',
  initialState,
  commands,
  evolve,
  about: aboutOf,
};
