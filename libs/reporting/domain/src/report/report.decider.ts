import type { About, Decider } from '@chidao/kernel';
import { about } from '@chidao/kernel';
import type { DraftReport } from './draft-report.js';
import { draftReport } from './draft-report.js';
import type { ReportEvent } from './report.events.js';
import type { ReportState } from './report.state.js';
import { evolve, initialState } from './report.state.js';
import type { SubmitReport } from './submit-report.js';
import { submitReport } from './submit-report.js';

export type ReportCommand = DraftReport | SubmitReport;

const commands = {
  DraftReport: draftReport,
  SubmitReport: submitReport,
} satisfies Decider<ReportCommand, ReportState, ReportEvent>['commands'];

/** A draft concerns its agency alone, also after an earlier version was handed in. */
const aboutOf = (_: ReportState, { type, data }: ReportEvent): About => {
  if (type === 'ReportDrafted') return about({ reports: [data.report], agencies: [data.agency] });
  return about({
    directives: data.satisfies.flatMap(({ directives }) => directives),
    issuers: data.satisfies.flatMap(({ issuers }) => issuers),
    obligations: data.satisfies.map(({ obligation }) => obligation),
    duties: data.satisfies.map(({ duty }) => duty),
    occurrences: data.satisfies.map(({ occurrence }) => occurrence),
    reports: [data.report],
    consolidations: [data.consolidation],
    agencies: [data.agency, ...data.destinations],
  });
};

/** A report of one agency, versioned (lifecycle §7). */
export const reportDecider: Decider<ReportCommand, ReportState, ReportEvent> = {
  category: 'report',
  initialState,
  commands,
  evolve,
  about: aboutOf,
};
