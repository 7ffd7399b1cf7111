import type { ConsolidationEvent } from '@chidao/reporting-domain';
import type { ExamplesOf } from '@chidao/specifications';
import { content, file, instant, signed, version } from './parts.js';

const located = {
  ...{ consolidation: 'consolidation-1', duty: 'duty-1', route: 'r1', recurrence: 'year', period: '2025' },
  ...{ obligation: 'obligation-1', directives: ['directive-1'], issuers: ['agency-ubnd'], focalAgency: 'agency-home' },
};
const contributor = { agency: 'agency-a', occurrence: 'occurrence-1', report: 'report-1', version: 1 };
const expected = { agency: 'agency-a', occurrence: 'occurrence-1', due: instant, deadlineRevision: 1 };
const upward = { destination: 'agency-ubnd', upstream: 'duty-2' };

export const consolidation: ExamplesOf<ConsolidationEvent> = {
  ConsolidationOpened: { ...located, ...upward, contents: [content], expected: [expected] },
  ContributionExpected: { ...located, ...expected },
  ContributionNoted: { ...located, ...version, ...contributor, status: 'accepted' },
  ConsolidationClosed: {
    ...{ ...located, upstream: 'duty-2', contributors: [contributor] },
    missing: [{ agency: 'agency-b', occurrence: 'occurrence-2' }],
  },
  ConsolidationDrafted: {
    ...{ ...located, document: file, text: file, totals: { done: '7' } },
    inputs: [{ ...contributor, late: false }],
  },
  ConsolidationApproved: { ...located, draft: 'event-1', document: file },
  ConsolidationSent: {
    ...{ ...located, ...upward, approval: 'event-2', document: file, text: file, signed },
    makers: ['person-3', 'person-4', 'person-5'],
  },
  LateReportAdded: { ...located, addendum: 1, ...contributor },
};
