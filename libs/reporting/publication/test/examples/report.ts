import type { ReportEvent } from '@chidao/reporting-domain';
import type { ExamplesOf } from '@chidao/specifications';
import { file, signed } from './parts.js';

const answer = { occurrence: 'occurrence-1', part: 'II', indicators: { done: '7' } };

export const report: ExamplesOf<ReportEvent> = {
  ReportDrafted: { report: 'report-1', agency: 'agency-a', text: file, answers: [answer] },
  ReportSubmitted: {
    ...{ report: 'report-1', agency: 'agency-a', version: 1, text: file, signed },
    ...{ makers: ['person-2', 'person-3'], destinations: ['agency-home'], consolidation: 'consolidation-1' },
    satisfies: [
      { ...answer, duty: 'duty-1', obligation: 'obligation-1', directives: ['directive-1'], issuers: ['agency-ubnd'] },
    ],
  },
};
