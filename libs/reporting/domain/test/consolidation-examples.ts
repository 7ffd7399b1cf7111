import { consolidationDecider } from '../src/consolidation/consolidation.decider.js';
import type {
  ConsolidationClosed,
  ConsolidationEvent,
  ConsolidationOpened,
  Contribution,
  ContributionNoted,
  ExpectedContribution,
} from '../src/consolidation/consolidation.events.js';
import type { Content } from '../src/indicator/content.js';
import { person, policy, specify } from '@chidao/specifications';
import type { Given } from '@chidao/specifications';

export const FOCAL = 'agency-home';
export const DUE = '2025-05-31T16:59:59.999Z';
export const address = {
  consolidation: 'consolidation-1',
  duty: 'duty-1',
  route: 'r1',
  recurrence: 'halfYear',
  period: '2025-H1',
};
export const setting = {
  obligation: 'obligation-1',
  directives: ['directive-1'],
  issuers: ['agency-ubnd'],
  focalAgency: FOCAL,
};
export const contents: readonly Content[] = [
  { key: 'done', label: 'Số việc', type: 'number', unit: 'việc', formula: null, required: true },
];
export const expects = (agency: string, over: Partial<ExpectedContribution> = {}): ExpectedContribution => ({
  agency,
  occurrence: `occurrence-of-${agency}`,
  due: DUE,
  deadlineRevision: 1,
  ...over,
});
export const contributes = (agency: string, over: Partial<Contribution> = {}): Contribution => ({
  agency,
  occurrence: `occurrence-of-${agency}`,
  report: `report-of-${agency}`,
  version: 1,
  part: null,
  indicators: { done: '7' },
  submittedAt: '2025-05-20T02:00:00.000Z',
  status: 'pending',
  ...over,
});
export const opening = { destination: 'agency-ubnd', upstream: 'duty-2', contents };
export const opened: ConsolidationOpened = {
  type: 'ConsolidationOpened',
  data: { ...address, ...setting, ...opening, expected: [expects('a'), expects('b'), expects('c', { due: null })] },
};
export const noted = (contribution: Contribution): ContributionNoted => ({
  type: 'ContributionNoted',
  data: { ...address, ...setting, ...contribution },
});
export const contributor = (agency: string) => ({
  agency,
  occurrence: `occurrence-of-${agency}`,
  report: `report-of-${agency}`,
  version: 1,
});
export const closed: ConsolidationClosed = {
  type: 'ConsolidationClosed',
  data: {
    ...address,
    ...setting,
    upstream: 'duty-2',
    contributors: [contributor('a')],
    missing: ['b', 'c'].map((agency) => ({ agency, occurrence: `occurrence-of-${agency}` })),
  },
};
export const DOCUMENT = `sha256:${'d'.repeat(64)}` as const;
export const drafted: Given<ConsolidationEvent> = {
  type: 'ConsolidationDrafted',
  id: 'event-drafted',
  actor: { kind: 'person', id: 'person-drafter' },
  data: {
    ...address,
    ...setting,
    document: DOCUMENT,
    text: null,
    inputs: [{ ...contributor('a'), late: false }],
    totals: { done: '7' },
  },
};
export const approved: Given<ConsolidationEvent> = {
  type: 'ConsolidationApproved',
  id: 'event-approved',
  actor: { kind: 'person', id: 'person-approver' },
  data: { ...address, ...setting, draft: 'event-drafted', document: DOCUMENT },
};
export const sent = { type: 'ConsolidationSent', data: { ...address } } as unknown as Given<ConsolidationEvent>;
/** What `NoteContribution` is told, and what is looked up of the version. */
export const told = ({ part, indicators, ...news }: Contribution) => ({
  input: { ...address, ...news },
  by: { ...byPolicy, facts: { ...setting, part, indicators } },
});
export const untilClosed = [opened, noted(contributes('a')), closed] as const;

export const { given } = specify(consolidationDecider);
export const byPolicy = { context: policy('collect'), facts: setting };
export const onDay = (day: string) => ({
  context: person({ agency: FOCAL, roles: ['officer'] }, { at: `${day}T02:00:00.000Z` }),
});
export const officer = person({ agency: FOCAL, roles: ['officer'], person: 'person-drafter' });
export const head = person({ agency: FOCAL, post: 'head', person: 'person-approver' });
export const clerk = person({ agency: FOCAL, roles: ['clerk'], person: 'person-clerk' });
