import type {
  ConsolidationEvent,
  Content,
  DifficultyEvent,
  DutyEvent,
  OccurrenceEvent,
  ReportEvent,
} from '@chidao/reporting-domain';

/** One example of every event of an aggregate: a type without one does not compile. */
type Examples<Event extends { readonly type: string; readonly data: object }> = {
  readonly [Type in Event['type']]: Extract<Event, { type: Type }>['data'];
};

const file = `sha256:${'a'.repeat(64)}` as const;
const signed = { file, signer: 'person-3' };
const instant = '2025-05-31T16:59:59.999Z';
const source = {
  ...{ directive: 'directive-1', issuer: 'agency-ubnd', keeper: 'agency-ubnd', assigner: 'person-1' },
  modality: 'ask',
} as const;
const reporter = { agency: 'agency-a', subordinateTo: ['agency-ubnd'], since: instant };
const content: Content = {
  ...{ key: 'rate', label: 'Tỷ lệ', type: 'percent', unit: '%', formula: 'done / total', required: true },
};
const host = { kind: 'external', citation: 'Luật', quote: 'báo cáo', recurrences: ['năm'] } as const;
const ofDuty = { duty: 'duty-1', key: '1', obligation: 'obligation-1' };

const duty: Examples<DutyEvent> = {
  ReportDutyDefined: {
    ...{ ...ofDuty, sources: [source], setBy: 'agency-ubnd' },
    ...{ issueDate: '2024-12-20', reporters: [reporter], contents: [content], host, upstream: 'duty-2' },
    anchor: { text: file, start: 0, end: 7, quote: 'báo cáo' },
    routes: [{ key: 'r1', destination: 'UBND tỉnh', via: 'Sở Nội vụ', consolidator: 'Sở Nội vụ', accepts: true }],
    recurrences: [
      {
        ...{ key: 'year', period: 'year', phrase: 'năm (trước ngày 01/11)', cutoffRule: { on: 'periodEnd' } },
        dueRule: {
          kind: 'RECURRING',
          rule: {
            ...{ every: 'year', part: 1, first: '2025', last: '2030' },
            due: { on: 'dayOfYear', month: 11, day: 1, yearsAfter: 0, daysBefore: 1 },
          },
        },
      },
    ],
    over: ['obligation-2'],
  },
  ReportersAdded: { ...ofDuty, reporters: [reporter] },
  FocalAgencyAppointed: { ...ofDuty, route: 'r1', agency: 'agency-home' },
  CutoffRuleSet: { ...ofDuty, recurrence: 'year', cutoffRule: { on: 'daysBeforeDue', days: 15 } },
  HostDutyLinked: { ...ofDuty, host: { kind: 'duty', duty: 'duty-3' } },
  ReportDutyEnded: { ...ofDuty, cause: 'withdrawn', reason: 'Văn bản hết hiệu lực' },
};

const address = {
  ...{ occurrence: 'occurrence-1', duty: 'duty-1', obligation: 'obligation-1', route: 'r1', recurrence: 'year' },
  ...{ period: '2025', agency: 'agency-a', consolidation: 'consolidation-1' },
};
const deadline = {
  ...{ dueDate: '2025-05-31', due: instant, nearDue: [instant], deadlineRevision: 1 },
  ladder: [{ rung: 'urgingLetter', offset: 1, on: '2025-06-01', at: instant, to: 'head', proposalOnly: false }],
} as const;
const inTime = { report: 'report-1', version: 1, submittedAt: instant };
const version = { ...inTime, part: 'II', indicators: { done: '7' } };
const opened = { subordinateTo: ['agency-ubnd'], receiver: 'agency-home', cutoff: '2025-06-30', deadline };
const included = { consolidation: 'consolidation-1', report: 'report-1', version: 1 };
const decides = 'event-1';
const more = { newDue: '2025-06-15', basis: '12/CV-SNV' };

const occurrence: Examples<OccurrenceEvent> = {
  OccurrenceScheduled: {
    ...{ ...address, ...opened, sources: [source], over: ['obligation-2'], destination: 'agency-ubnd' },
    ...{
      contents: [content],
      setBy: 'agency-ubnd',
      openAt: instant,
      bornOverdue: true,
      warnings: ['CUTOFF_AFTER_DUE'],
    },
  },
  OccurrenceOpened: {
    ...{ ...address, ...opened, sources: [source], listAt: instant, answered: false, warnings: ['CUTOFF_AFTER_DUE'] },
  },
  ReportLinked: { ...address, ...version, receiver: 'agency-home', makers: ['person-2'] },
  ReportAccepted: { ...address, ...inTime, decides, over: ['obligation-2'] },
  ReportSentBack: { ...address, ...inTime, decides, reason: 'Thiếu số liệu', listAt: instant },
  OccurrenceIncluded: { ...address, ...included },
  OccurrenceMissed: address,
  OccurrenceLateIncluded: { ...address, ...included, addendum: 1 },
  ExtensionRequested: {
    ...{ ...address, ...more, dueDate: '2025-05-31', reason: 'Chưa đủ số liệu', progress: '9/12 xã', signed },
    ...{ late: true, decideBy: instant },
  },
  ExtensionGranted: { ...address, ...more, decides, deadline },
  ExtensionRefused: { ...address, decides, reason: 'Đã gia hạn chung' },
  AgeingLimitReached: { ...address, subordinateTo: ['agency-ubnd'], listAt: instant },
};

const answer = { occurrence: 'occurrence-1', part: 'II', indicators: { done: '7' } };
const report: Examples<ReportEvent> = {
  ReportDrafted: { report: 'report-1', agency: 'agency-a', text: file, answers: [answer] },
  ReportSubmitted: {
    ...{ report: 'report-1', agency: 'agency-a', version: 1, text: file, signed },
    ...{ makers: ['person-2', 'person-3'], destinations: ['agency-home'], consolidation: 'consolidation-1' },
    satisfies: [
      { ...answer, duty: 'duty-1', obligation: 'obligation-1', directives: ['directive-1'], issuers: ['agency-ubnd'] },
    ],
  },
};

const located = {
  ...{ consolidation: 'consolidation-1', duty: 'duty-1', route: 'r1', recurrence: 'year', period: '2025' },
  ...{ obligation: 'obligation-1', directives: ['directive-1'], issuers: ['agency-ubnd'], focalAgency: 'agency-home' },
};
const contributor = { agency: 'agency-a', occurrence: 'occurrence-1', report: 'report-1', version: 1 };
const expected = { agency: 'agency-a', occurrence: 'occurrence-1', due: instant, deadlineRevision: 1 };
const upward = { destination: 'agency-ubnd', upstream: 'duty-2' };

const consolidation: Examples<ConsolidationEvent> = {
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

const raised = {
  ...{ difficulty: 'difficulty-1', obligation: 'obligation-1', assignment: 'assignment-1' },
  ...{ occurrence: 'occurrence-1', agency: 'agency-a' },
};

const difficulty: Examples<DifficultyEvent> = {
  DifficultyRaised: {
    ...{ ...raised, kind: 'difficulty', text: file, sources: [source] },
    ...{ focalAgency: 'agency-home', answerBy: instant },
  },
  DifficultyForwarded: { ...raised, opinion: file },
  DifficultyAnswered: { ...raised, answers: 'event-1', text: file, newDue: '2025-07-31' },
  DifficultyRefused: { ...raised, answers: 'event-1', reason: 'Không thuộc thẩm quyền' },
};

/** One example of every event type of this context, by stream category and type. */
export const eventExamples = { duty, occurrence, report, consolidation, difficulty };
