import type { About, Decider } from '@chidao/kernel';
import { about } from '@chidao/kernel';
import type { AddLateReport } from './add-late-report.js';
import { addLateReport } from './add-late-report.js';
import type { ApproveConsolidation } from './approve-consolidation.js';
import { approveConsolidation } from './approve-consolidation.js';
import type { CloseConsolidation } from './close-consolidation.js';
import { closeConsolidation } from './close-consolidation.js';
import type { ConsolidationEvent } from './consolidation.events.js';
import type { ConsolidationState } from './consolidation.state.js';
import { evolve, initialState } from './consolidation.state.js';
import type { DraftConsolidation } from './draft-consolidation.js';
import { draftConsolidation } from './draft-consolidation.js';
import type { NoteContribution } from './note-contribution.js';
import { noteContribution } from './note-contribution.js';
import type { NoteContributionExpected } from './note-contribution-expected.js';
import { noteContributionExpected } from './note-contribution-expected.js';
import type { OpenConsolidation } from './open-consolidation.js';
import { openConsolidation } from './open-consolidation.js';
import type { SendConsolidation } from './send-consolidation.js';
import { sendConsolidation } from './send-consolidation.js';

export type ConsolidationCommand =
  | OpenConsolidation
  | NoteContributionExpected
  | NoteContribution
  | CloseConsolidation
  | DraftConsolidation
  | ApproveConsolidation
  | SendConsolidation
  | AddLateReport;

const commands = {
  OpenConsolidation: openConsolidation,
  NoteContributionExpected: noteContributionExpected,
  NoteContribution: noteContribution,
  CloseConsolidation: closeConsolidation,
  DraftConsolidation: draftConsolidation,
  ApproveConsolidation: approveConsolidation,
  SendConsolidation: sendConsolidation,
  AddLateReport: addLateReport,
} satisfies Decider<ConsolidationCommand, ConsolidationState, ConsolidationEvent>['commands'];

/** The destination receives it only when it is sent; an agency that merely contributes neither holds nor receives it. */
const aboutOf = (state: ConsolidationState, { data }: ConsolidationEvent): About => {
  if (state.status === 'None') return {};
  const destination = state.status === 'Sent' ? state.opening?.destination : null;
  return about({
    directives: state.directives,
    issuers: state.issuers,
    obligations: [state.obligation],
    duties: [state.duty],
    occurrences: ['occurrence' in data ? data.occurrence : null],
    reports: ['report' in data ? data.report : null],
    consolidations: [state.consolidation],
    agencies: [state.focalAgency, destination],
  });
};

/** One period of a duty on one route, collected by its focal agency (lifecycle §10). */
export const consolidationDecider: Decider<ConsolidationCommand, ConsolidationState, ConsolidationEvent> = {
  category: 'consolidation',
  initialState,
  commands,
  evolve,
  about: aboutOf,
};
