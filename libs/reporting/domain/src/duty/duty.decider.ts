import type { About, Decider } from '@chidao/kernel';
import { about } from '@chidao/kernel';
import { directivesOf, issuersOf, outsideKeepersOf } from '../source/source.js';
import type { AddReporters } from './add-reporters.js';
import { addReporters } from './add-reporters.js';
import type { AppointFocalAgency } from './appoint-focal-agency.js';
import { appointFocalAgency } from './appoint-focal-agency.js';
import type { DefineReportDuty } from './define-report-duty.js';
import { defineReportDuty } from './define-report-duty.js';
import type { DutyEvent } from './duty.events.js';
import type { DutyState } from './duty.state.js';
import { evolve, initialState } from './duty.state.js';
import type { EndReportDuty } from './end-report-duty.js';
import { endReportDuty } from './end-report-duty.js';
import type { LinkHostDuty } from './link-host-duty.js';
import { linkHostDuty } from './link-host-duty.js';
import type { SetCutoffRule } from './set-cutoff-rule.js';
import { setCutoffRule } from './set-cutoff-rule.js';

export type DutyCommand =
  DefineReportDuty | AddReporters | AppointFocalAgency | SetCutoffRule | LinkHostDuty | EndReportDuty;

const commands = {
  DefineReportDuty: defineReportDuty,
  AddReporters: addReporters,
  AppointFocalAgency: appointFocalAgency,
  SetCutoffRule: setCutoffRule,
  LinkHostDuty: linkHostDuty,
  EndReportDuty: endReportDuty,
} satisfies Decider<DutyCommand, DutyState, DutyEvent>['commands'];

const aboutOf = (state: DutyState): About => {
  if (state.status === 'None') return {};
  return about({
    directives: directivesOf(state.sources),
    issuers: issuersOf(state.sources),
    obligations: [state.obligation],
    duties: [state.duty],
    agencies: [
      ...state.reporters.map(({ agency }) => agency),
      ...Object.values(state.focalAgencies),
      ...outsideKeepersOf(state.sources),
    ],
  });
};

/** A rule that reports are owed (chế độ báo cáo, lifecycle §8). */
export const dutyDecider: Decider<DutyCommand, DutyState, DutyEvent> = {
  category: 'duty',
  initialState,
  commands,
  evolve,
  about: aboutOf,
};
