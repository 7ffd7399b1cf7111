import type { About, Decider } from '@chidao/kernel';
import { about } from '@chidao/kernel';
import { directivesOf, issuersOf, outsideKeepersOf } from '../source/source.js';
import type { AcceptReport } from './accept-report.js';
import { acceptReport } from './accept-report.js';
import type { GrantExtension, RefuseExtension } from './answer-extension.js';
import { grantExtension, refuseExtension } from './answer-extension.js';
import type { IncludeOccurrence } from './include-occurrence.js';
import { includeOccurrence } from './include-occurrence.js';
import type { LateIncludeOccurrence } from './late-include-occurrence.js';
import { lateIncludeOccurrence } from './late-include-occurrence.js';
import type { LinkReport } from './link-report.js';
import { linkReport } from './link-report.js';
import type { MissOccurrence } from './miss-occurrence.js';
import { missOccurrence } from './miss-occurrence.js';
import type { NoteTime } from './note-time.js';
import { noteTime } from './note-time.js';
import type { OccurrenceEvent } from './occurrence.events.js';
import type { OccurrenceState } from './occurrence.state.js';
import { evolve, initialState } from './occurrence.state.js';
import type { OpenOccurrence } from './open-occurrence.js';
import { openOccurrence } from './open-occurrence.js';
import type { RequestExtension } from './request-extension.js';
import { requestExtension } from './request-extension.js';
import type { ScheduleOccurrence } from './schedule-occurrence.js';
import { scheduleOccurrence } from './schedule-occurrence.js';
import type { SendBackReport } from './send-back-report.js';
import { sendBackReport } from './send-back-report.js';

export type OccurrenceCommand =
  | ScheduleOccurrence
  | OpenOccurrence
  | LinkReport
  | AcceptReport
  | SendBackReport
  | IncludeOccurrence
  | MissOccurrence
  | LateIncludeOccurrence
  | RequestExtension
  | GrantExtension
  | RefuseExtension
  | NoteTime;

const commands = {
  ScheduleOccurrence: scheduleOccurrence,
  OpenOccurrence: openOccurrence,
  LinkReport: linkReport,
  AcceptReport: acceptReport,
  SendBackReport: sendBackReport,
  IncludeOccurrence: includeOccurrence,
  MissOccurrence: missOccurrence,
  LateIncludeOccurrence: lateIncludeOccurrence,
  RequestExtension: requestExtension,
  GrantExtension: grantExtension,
  RefuseExtension: refuseExtension,
  NoteTime: noteTime,
} satisfies Decider<OccurrenceCommand, OccurrenceState, OccurrenceEvent>['commands'];

const aboutOf = (state: OccurrenceState, { data }: OccurrenceEvent): About => {
  if (state.status === 'None') return {};
  return about({
    directives: directivesOf(state.sources),
    issuers: issuersOf(state.sources),
    obligations: [state.obligation],
    duties: [state.duty],
    occurrences: [state.occurrence],
    reports: ['report' in data ? data.report : null],
    consolidations: [state.consolidation],
    agencies: [state.agency, state.receiver, ...outsideKeepersOf(state.sources)],
  });
};

/** One report that one agency owes for one period (lifecycle §9). */
export const occurrenceDecider: Decider<OccurrenceCommand, OccurrenceState, OccurrenceEvent> = {
  category: 'occurrence',
  initialState,
  commands,
  evolve,
  about: aboutOf,
};
