import type {
  ConsolidationEvent,
  DifficultyEvent,
  DutyEvent,
  OccurrenceEvent,
  ReportEvent,
} from '@chidao/reporting-domain';

/** One example of every event of an aggregate: a type without one does not compile. */
type Examples<Event extends { readonly type: string; readonly data: object }> = {
  readonly [Type in Event['type']]: Extract<Event, { type: Type }>['data'];
};

const hash = 'a'.repeat(64);
const instant = '2025-05-31T16:59:59.999Z';
const source = { directive: 'directive-1', issuer: 'agency-ubnd', assigner: 'person-1', modality: 'ask' } as const;
const reporter = { agency: 'agency-a', subordinateTo: ['agency-ubnd'], since: instant };
const content = { key: 'done', label: 'Số việc', type: 'number', unit: 'việc', formula: null, required: true } as const;

const duty: Examples<DutyEvent> = {
  ReportDutyDefined: {
    ...{ duty: 'duty-1', key: '1', obligation: 'obligation-1', sources: [source], setBy: 'agency-ubnd' },
    ...{ issuedOn: '2024-12-20', reporters: [reporter], contents: [content], host: null, upstream: 'duty-2' },
    anchor: { text: hash, start: 0, end: 4, quote: 'báo cáo' },
    routes: [{ key: 'r1', destination: 'UBND tỉnh', via: 'Sở Nội vụ', consolidator: 'Sở Nội vụ', accepts: true }],
    recurrences: [
      {
        ...{ key: 'year', period: 'year', phrase: 'năm (trước ngày 01/11)', cutoffRule: { on: 'periodEnd' } },
        dueRule: {
          kind: 'RECURRING',
          rule: {
            ...{ every: 'year', part: null, first: null, last: null },
            due: { on: 'dayOfYear', month: 11, day: 1, yearsAfter: 0, daysBefore: 1 },
          },
        },
      },
    ],
    over: ['Điều 1'],
  },
  ReportersAdded: { duty: 'duty-1', reporters: [reporter] },
  FocalAgencyAppointed: { duty: 'duty-1', route: 'r1', agency: 'agency-home' },
  CutoffRuleSet: { duty: 'duty-1', recurrence: 'year', cutoffRule: { on: 'daysBeforeDue', days: 15 } },
  HostDutyLinked: {
    duty: 'duty-1',
    host: { kind: 'external', citation: 'Luật', quote: 'báo cáo', recurrences: ['năm'] },
  },
  ReportDutyEnded: { duty: 'duty-1', reason: 'Văn bản hết hiệu lực' },
};

const address = {
  ...{ occurrence: 'occurrence-1', duty: 'duty-1', obligation: 'obligation-1', route: 'r1', recurrence: 'year' },
  ...{ period: '2025', agency: 'agency-a', consolidation: 'consolidation-1' },
};
const deadline = {
  ...{ dueDate: '2025-05-31', due: instant, nearDue: [instant], deadlineRevision: 1 },
  ladder: [{ rung: 'reminder', offset: -7, on: '2025-05-22', at: instant, to: null, proposalOnly: false }],
} as const;
const version = { report: 'report-1', version: 1, part: 'II', indicators: { done: '7' }, submittedAt: instant };
const opened = { subordinateTo: ['agency-ubnd'], receiver: 'agency-home', cutoff: '2025-06-30', deadline };
const included = { consolidation: 'consolidation-1', report: 'report-1', version: 1 };
const decides = 'event-1';

const occurrence: Examples<OccurrenceEvent> = {
  OccurrenceScheduled: {
    ...{ ...address, ...opened, sources: [source], over: [], destination: 'agency-ubnd', contents: [content] },
    ...{ setBy: 'agency-ubnd', openAt: instant, bornOverdue: false, warnings: ['CUTOFF_AFTER_DUE'] },
  },
  OccurrenceOpened: { ...address, ...opened, listAt: null, answered: false, warnings: ['CUTOFF_AFTER_DUE'] },
  ReportLinked: { ...address, ...version, receiver: 'agency-home', makers: ['person-2'] },
  ReportAccepted: { ...address, ...version, decides, over: ['Điều 1'] },
  ReportSentBack: { ...address, ...version, decides, reason: 'Thiếu số liệu', listAt: null },
  OccurrenceIncluded: { ...address, ...included },
  OccurrenceMissed: address,
  OccurrenceLateIncluded: { ...address, ...included, addendum: 1 },
  ExtensionRequested: {
    ...{ ...address, dueDate: '2025-05-31', newDue: '2025-06-15', reason: 'Chưa đủ số liệu', progress: '9/12 xã' },
    ...{ basis: null, headSignature: hash, late: false, decideBy: instant },
  },
  ExtensionGranted: { ...address, decides, newDue: '2025-06-15', basis: null, deadline },
  ExtensionRefused: { ...address, decides, reason: 'Đã gia hạn chung' },
  AgeingLimitReached: { ...address, subordinateTo: ['agency-ubnd'], listAt: instant },
};

const answer = { occurrence: 'occurrence-1', part: 'II', indicators: { done: '7' } };
const report: Examples<ReportEvent> = {
  ReportDrafted: { report: 'report-1', agency: 'agency-a', text: null, answers: [answer] },
  ReportSubmitted: {
    ...{ report: 'report-1', agency: 'agency-a', version: 1, text: hash, signedFile: hash, signer: 'person-3' },
    ...{ makers: ['person-2', 'person-3'], destinations: ['agency-home'], consolidation: null },
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
    ...{ consolidation: 'consolidation-1', document: hash, text: null, totals: { done: '7' } },
    inputs: [{ ...contributor, late: false }],
  },
  ConsolidationApproved: { consolidation: 'consolidation-1', draft: 'event-1', document: hash },
  ConsolidationSent: {
    ...{ ...located, ...upward, approval: 'event-2', document: hash, text: null, signedFile: hash },
    ...{ totals: { done: '7' }, makers: ['person-4', 'person-5'] },
  },
  LateReportAdded: { consolidation: 'consolidation-1', addendum: 1, ...contributor },
};

const raised = { difficulty: 'difficulty-1', agency: 'agency-a' };
const subject = { obligation: 'obligation-1', assignment: 'assignment-1', occurrence: null };

const difficulty: Examples<DifficultyEvent> = {
  DifficultyRaised: {
    ...{ ...raised, ...subject, kind: 'difficulty', text: hash, sources: [source] },
    ...{ focalAgency: 'agency-home', answerBy: instant },
  },
  DifficultyForwarded: { difficulty: 'difficulty-1', opinion: hash },
  DifficultyAnswered: { ...raised, ...subject, answers: 'event-1', text: hash, newDue: '2025-07-31' },
  DifficultyRefused: { ...raised, answers: 'event-1', reason: 'Không thuộc thẩm quyền' },
};

/** One example of every event type of this context, by stream category and type. */
export const eventExamples = { duty, occurrence, report, consolidation, difficulty };
