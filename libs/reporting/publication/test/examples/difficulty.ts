import type { DifficultyEvent } from '@chidao/reporting-domain';
import type { CasesOf, ExamplesOf } from '@chidao/specifications';
import { file, instant, source } from './parts.js';

const raised = {
  ...{ difficulty: 'difficulty-1', obligation: 'obligation-1', assignment: 'assignment-1' },
  ...{ occurrence: 'occurrence-1', agency: 'agency-a' },
};

export const difficulty: ExamplesOf<DifficultyEvent> = {
  DifficultyRaised: {
    ...{ ...raised, kind: 'difficulty', text: file, sources: [source] },
    ...{ focalAgency: 'agency-home', answerBy: instant },
  },
  DifficultyForwarded: { ...raised, opinion: file },
  DifficultyAnswered: { ...raised, answers: 'event-1', keeper: 'agency-ubnd', text: file, newDue: '2025-07-31' },
  DifficultyRefused: { ...raised, answers: 'event-1', reason: 'Không thuộc thẩm quyền' },
};

export const difficultyCases: CasesOf<DifficultyEvent> = {
  DifficultyRaised: {
    scopeProposal: {
      ...{ ...raised, assignment: null, occurrence: null, kind: 'scopeProposal', text: file },
      ...{ sources: [source], focalAgency: null, answerBy: instant },
    },
  },
};
