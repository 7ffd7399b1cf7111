import type {
  DirectiveEvent,
  DirectiveHeader,
  Holder,
  NumberEvent,
  ObligationContent,
  ObligationEvent,
  PartAnchor,
} from '@chidao/directives-domain';

type Assigned = Extract<ObligationEvent, { type: 'ObligationAssigned' }>['data'];
type DueRule = NonNullable<ObligationContent['deadline']['value']>;

/** One example of every event of an aggregate: a type without one does not compile. */
type Examples<Event extends { readonly type: string; readonly data: object }> = {
  readonly [Type in Event['type']]: Extract<Event, { type: Type }>['data'];
};

const hash = 'a'.repeat(64);
const other = 'b'.repeat(64);
const anchor = { text: hash, start: 10, end: 19, quote: 'Sở Nội vụ' };
const text = { hash, length: 3_000, extractor: 'canonical-1', file: other, slice: { start: 0, end: 3_000 } };
const signing = {
  capacities: ['ON_BEHALF', 'FOR_HEAD'],
  position: 'PHÓ CHỦ TỊCH',
  name: { text: hash, start: 2_980, end: 3_000 },
} as const;
const number = { ordinal: '15', symbol: 'UBND-NC' };
const header: DirectiveHeader = {
  ...{ documentType: 'officialLetter', number: { ordinal: null, symbol: 'UBND-NC' }, place: 'Bình Minh', signing },
  subject: 'rà soát quy chế làm việc',
  citations: [{ number: '43/2024/NQ-HĐND', date: '2024-12-12', relation: 'basis', anchor }],
  recipients: [{ text: 'Các sở, ban, ngành', use: 'addressed', anchor }],
};
const directive = 'directive-1';
const issuer = 'agency-ubnd';

const directives: Examples<DirectiveEvent> = {
  DirectiveDrafted: { directive, issuer, text, header },
  DirectiveDraftRevised: {
    ...{ directive, previousText: hash, text: { ...text, hash: other }, header },
    edits: { from: hash, to: other, edits: [{ start: 5, end: 9, length: 12 }] },
  },
  DirectiveIssued: {
    ...{ directive, issuer, number, issueDate: '2024-12-20', subject: header.subject, text: hash, signing },
    ...{ signer: 'person-1', signedFile: other },
  },
  DirectiveRegistered: {
    ...{ directive, registrar: issuer, issuer: { kind: 'external', name: 'Ban Chỉ đạo' }, sourceKind: 'official' },
    ...{ text, header, issueDate: null, referenceDate: { date: '2024-03-29', basis: 'ngày đến' }, publishedOn: null },
  },
  AliasDefined: {
    ...{ directive, name: 'các cơ quan, đơn vị, địa phương', of: 'actors', anchor },
    expressions: ['các sở, ban, ngành'],
  },
  RecipientsResolved: {
    ...{ directive, issuer, asOf: '2024-12-20', added: ['agency-a'], removed: [], unresolved: ['đơn vị liên quan'] },
    expressions: [
      { text: 'Sở Nội vụ', use: 'addressed', agencies: ['agency-a'] },
      { text: 'đơn vị liên quan', use: 'copy', agencies: [] },
    ],
  },
};

const ids = { obligation: 'obligation-1', directive, issuer, keeper: issuer };
const anchors: readonly PartAnchor[] = [{ part: 'duty', directive, anchor }];
const dueRule: DueRule = {
  kind: 'RECURRING',
  rule: {
    ...{ every: 'halfYear', part: 1, first: null, last: null },
    due: { on: 'dayOfYear', month: 6, day: 1, yearsAfter: 0, daysBefore: 1 },
  },
};
const content: ObligationContent = {
  ...{ item: '1', kind: 'continuous', modality: 'ask', leads: ['các cơ quan, đơn vị, địa phương'], coordinating: [] },
  ...{ addressees: [], noNamedLead: false, ifNeeded: false },
  deadline: { phrase: null, rule: 'no-time-named', value: { kind: 'NONE', reason: 'văn bản không nêu thời hạn' } },
  duties: [
    {
      ...{ key: 'report-1', reporters: null, contents: [], upstream: null, over: [], anchor },
      host: { citation: 'báo cáo kết quả thực hiện Luật', quote: 'lồng ghép' },
      routes: [
        { key: 'r1', destination: 'Ủy ban nhân dân tỉnh', via: 'Sở Nội vụ', consolidator: 'Sở Nội vụ', accepts: true },
      ],
      recurrences: [{ key: 'halfYear', period: 'halfYear', phrase: '6 tháng', dueRule, cutoffRule: null }],
    },
  ],
};
const deadline: Assigned['deadline'] = {
  ...{ kind: 'FIXED', value: { kind: 'FIXED', date: '2025-03-31' }, phrase: 'trước ngày 01/4/2025', rule: 'fixed' },
  ...{ ruleVersion: 'QT-01', calendarVersion: null, holidaysKnown: true, civilDate: '2025-03-31' },
  ...{ instant: '2025-03-31T16:59:59.999Z', firstPeriod: null, lastPeriod: null },
};
const holder = (id: string): Holder => ({ kind: 'agency', id, attempt: 1, subordinateTo: [issuer] });
const appointment = {
  ...{ agency: 'agency-a', monitoredSet: ['agency-b'], monitoredExpressions: ['doanh nghiệp'], over: [] },
};

const obligations: Examples<ObligationEvent> = {
  ObligationProposed: {
    ...{ ...ids, content, anchors, rule: 'actor-first', confidence: 0.85 },
    noticed: {
      overseers: [{ role: 'monitor', agencies: ['Sở Nội vụ'], over: ['doanh nghiệp'] }],
      earlierOrders: [{ number: '8110/UBND-NC', date: '2024-10-11' }],
      flags: ['CASCADE'],
    },
  },
  ObligationConfirmed: { ...ids, content, anchors, changed: ['deadline'] },
  ObligationRejected: { ...ids, reason: 'background', note: null },
  AnchorAdded: { ...ids, anchor: { part: 'lead', directive, anchor } },
  ObligationSourceAdded: {
    ...{ ...ids, relation: 'orderedEarlier' },
    source: { kind: 'citation', number: '8110/UBND-NC', date: '2024-10-11' },
  },
  MonitorAppointed: { ...ids, ...appointment },
  SupervisorAppointed: { ...ids, ...appointment },
  DeadlineResolved: { ...ids, deadline, setBy: issuer },
  ObligationAssigned: {
    ...{ ...ids, item: '1', kind: 'continuous', noNamedLead: false, ifNeeded: false, round: 1, period: null },
    ...{ deadline, setBy: issuer, duties: content.duties, upstreamKeys: ['1'] },
    sources: [{ directive, issuer, keeper: issuer, assigner: 'person-1', modality: 'ask' }],
    groups: [{ id: 'group-1', lead: holder('agency-a'), coordinating: [holder('agency-b')] }],
    resolved: [{ expression: 'Sở Nội vụ', agencies: ['agency-a'], unresolved: false }],
  },
  PeriodEvidenceRecorded: {
    ...ids,
    ...{ assignment: 'assignment-1', agency: 'agency-a', period: '2025-H1', report: 'report-1' },
  },
  AssignmentClosureNoted: { ...ids, assignment: 'assignment-1', outcome: 'Completed' },
  ObligationEnded: { ...ids, reason: 'all_assignments_closed' },
};

const numbers: Examples<NumberEvent> = {
  NumberClaimed: { issuer, directive },
  NumberReleased: { issuer, directive, reason: 'nhập nhầm số' },
};

/** By category, then by event type. */
export const eventExamples = { directive: directives, obligation: obligations, number: numbers };
