import { occurrenceDecider } from '../src/occurrence/occurrence.decider.js';
import type {
  OccurrenceAddress,
  OccurrenceEvent,
  OccurrenceOpened,
  OccurrenceScheduled,
  ReportAccepted,
  ReportLinked,
  ReportSentBack,
} from '../src/occurrence/occurrence.events.js';
import { weekendsOnly } from '@chidao/calendar';
import { person, policy, specify } from '@chidao/specifications';
import { deadlineOf, defaultRuleSet, limitFor } from '@chidao/timeliness';

export const AGENCY = 'agency-health';
export const FOCAL = 'agency-home';
export const ISSUER = 'agency-ubnd';
export const rules = { ruleSet: defaultRuleSet, calendar: weekendsOnly };
export const address: OccurrenceAddress = {
  occurrence: 'occurrence-1',
  duty: 'duty-1',
  obligation: 'obligation-1',
  route: 'r1',
  recurrence: 'year',
  period: '2025',
  agency: AGENCY,
  consolidation: 'consolidation-1',
};
export const OPEN_AT = '2025-08-31T17:00:00.000Z';
export const deadline = deadlineOf('2025-10-31', 1, rules);
export const ofDuty = {
  sources: [{ directive: 'directive-1', issuer: ISSUER, keeper: ISSUER, signer: 'person-signer', modality: 'ask' }],
  over: [],
  subordinateTo: [ISSUER],
  destination: ISSUER,
  receiver: FOCAL,
  contents: [],
  setBy: ISSUER,
} as const;
export const scheduled: OccurrenceScheduled = {
  type: 'OccurrenceScheduled',
  data: { ...address, ...ofDuty, cutoff: null, deadline, openAt: OPEN_AT, bornOverdue: false, warnings: [] },
};
export const opened: OccurrenceOpened = {
  type: 'OccurrenceOpened',
  data: {
    ...address,
    sources: ofDuty.sources,
    subordinateTo: [ISSUER],
    receiver: FOCAL,
    cutoff: null,
    deadline,
    listAt: null,
    answered: false,
    warnings: [],
  },
};
export const version = {
  report: 'report-1',
  version: 1,
  part: null,
  indicators: { done: '7' },
  submittedAt: '2025-10-30T02:00:00.000Z',
};
/** R21: from the day on which the version was linked. */
export const DECIDE_BY = limitFor('acceptance', policy('reporting').at, defaultRuleSet, weekendsOnly);
export const makers = ['person-head', 'person-officer'];
export const linkedData = { ...address, receiver: FOCAL, ...version, makers, decideBy: DECIDE_BY };
export const linked: ReportLinked & { id: string } = { type: 'ReportLinked', id: 'event-linked', data: linkedData };
export const decided = {
  ...address,
  ...{ report: version.report, version: version.version, submittedAt: version.submittedAt },
  decides: 'event-linked',
};
export const accepted: ReportAccepted = { type: 'ReportAccepted', data: { ...decided, over: [] } };
export const sentBack: ReportSentBack = {
  type: 'ReportSentBack',
  data: { ...decided, reason: 'Thiếu số liệu', listAt: null },
};
export const missed: OccurrenceEvent = {
  type: 'OccurrenceMissed',
  data: { ...address, consolidation: 'consolidation-1' },
};

export const { given } = specify(occurrenceDecider);
export const byPolicy = { context: policy('reporting') };
export const receiver = { context: person({ agency: FOCAL, roles: ['officer'] }) };
export const undated = (event: OccurrenceScheduled | OccurrenceOpened, listAt: string | null = null): OccurrenceEvent =>
  ({ type: event.type, data: { ...event.data, deadline: deadlineOf(null, 1, rules), listAt } }) as OccurrenceEvent;
