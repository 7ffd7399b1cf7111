import type { AssignmentAddress, AssignmentEvent, AssignmentMade, Inherited } from '@chidao/assignments-domain';
import type { CasesOf, ExamplesOf } from '@chidao/specifications';

const blob = `sha256:${'a'.repeat(64)}` as const;
const signed = { file: blob, signer: 'person-4' };
const instant = '2025-10-31T16:59:59.999Z';
const address: AssignmentAddress = {
  ...{ assignment: 'assignment-1', obligation: 'obligation-1', group: 'group-1' },
  agency: 'agency-justice',
  role: 'lead',
};
const deadline = {
  ...{ dueDate: '2025-10-31', due: instant, nearDue: [instant], deadlineRevision: 1 },
  ladder: [{ rung: 'urgingLetter', offset: 1, on: '2025-11-03', at: instant, to: 'head', proposalOnly: false }],
} as const;
const inherited: Inherited = {
  item: '2.b',
  kind: 'once',
  ...{ round: 1, period: null, subordinateTo: ['agency-ubnd'], noNamedLead: false, ifNeeded: true },
  sources: [
    {
      directive: 'directive-1',
      issuer: 'agency-ubnd',
      keeper: 'agency-ubnd',
      signer: 'person-1',
      modality: 'require',
    },
  ],
  deadlineAsResolved: {
    kind: 'FIXED',
    value: { kind: 'FIXED', date: '2025-10-31' },
    ...{ phrase: 'trước ngày 01/11/2025', rule: 'before-date', ruleVersion: 'QT-01', calendarVersion: '2025.1' },
    ...{ holidaysKnown: true, civilDate: '2025-10-31', instant, firstPeriod: null, lastPeriod: null },
  },
};
const decides = 'event-1';

const made: AssignmentMade['data'] = {
  ...address,
  ...inherited,
  holder: 'agency',
  ...{ lead: 'agency-justice', coordinating: ['agency-home'] },
  ...{ attempt: 1, parent: { assignment: 'assignment-0', agency: 'agency-office' }, setBy: 'agency-ubnd' },
  ...{ deadline, listAt: instant, bornOverdue: false },
};

const assignment: ExamplesOf<AssignmentEvent> = {
  AssignmentMade: made,
  ReceiptRecorded: { ...address, source: 'auto', tooLittleTime: true },
  PersonAssigned: { ...address, person: 'person-2' },
  WorkStarted: address,
  ProgressNoted: { ...address, note: blob, percent: 40, listAt: instant },
  AssignmentCascaded: {
    ...address,
    children: [{ assignment: 'assignment-2', agency: 'agency-division', dueDate: '2025-10-20' }],
    inherited,
  },
  ExtensionRequested: {
    ...{ ...address, dueDate: '2025-10-31', newDue: '2025-11-15', reason: 'Chờ ý kiến Bộ', progress: 'Xong dự thảo' },
    ...{ basis: '45/BTP-HC', signed, late: false, decideBy: instant },
  },
  ExtensionGranted: { ...address, decides, basis: '120/UBND-NC', deadline },
  ExtensionRefused: { ...address, decides, reason: 'Đã gia hạn chung' },
  DeadlineMoved: { ...address, cause: { kind: 'leadMoved', assignment: 'assignment-0', revision: 4 }, deadline },
  ResultSubmitted: {
    ...address,
    outcome: 'done',
    ...{ text: blob, signed, makers: ['person-3', 'person-4'], completedOn: '2025-10-30', decideBy: instant },
    evidence: [
      { kind: 'file', file: blob, label: 'Biên bản nghiệm thu' },
      { kind: 'document', number: '12/2025/QĐ-UBND', date: '2025-10-20', directive: 'directive-2' },
      { kind: 'link', url: 'https://example.vn/quy-dinh', label: 'Bản công bố' },
    ],
    submission: 1,
  },
  ResultSentBack: { ...address, decides, reason: 'Thiếu phụ lục', listAt: instant },
  ResultAccepted: { ...address, decides, submittedAt: instant },
  AgeingLimitReached: { ...address, subordinateTo: ['agency-ubnd'], listAt: instant },
  AssignmentCancelled: {
    ...{ ...address, cause: { kind: 'duplicateOf', assignment: 'assignment-9' }, reason: 'Trùng với văn bản khác' },
  },
};

/** One example of every event, in the order of one history, by stream category. */
export const eventExamples = { assignment };

const undated = { dueDate: null, due: null, nearDue: [], ladder: [], deadlineRevision: 1 };
const none = { kind: 'NONE', reason: 'kịp thời' } as const;
const fromOutside = { directive: 'directive-1', issuer: null, keeper: 'agency-office', signer: null } as const;

const casesOfAssignment: CasesOf<AssignmentEvent> = {
  AssignmentMade: {
    undated: {
      ...{ ...made, holder: 'category', parent: null, setBy: null, deadline: undated },
      sources: [{ ...fromOutside, modality: 'ask' }],
      deadlineAsResolved: {
        ...inherited.deadlineAsResolved,
        kind: 'NONE',
        value: none,
        civilDate: null,
        instant: null,
      },
    },
  },
  DeadlineMoved: {
    recalculated: {
      ...address,
      ...{ cause: { kind: 'recalculated', revision: 3, ruleVersion: 'QT-01', calendarVersion: '2025.2' }, deadline },
    },
    difficultyAnswered: { ...address, cause: { kind: 'difficultyAnswered', difficulty: 'difficulty-1' }, deadline },
  },
  ResultSubmitted: {
    notNeeded: {
      ...{ ...address, outcome: 'notNeeded', text: blob, evidence: [], signed: { ...signed, signer: null } },
      ...{ makers: ['person-3'], completedOn: null, decideBy: instant, submission: 2 },
    },
  },
  AssignmentCancelled: { obligationEnded: { ...address, cause: { kind: 'obligationEnded' }, reason: null } },
};

/** Further branches of unions, by stream category, event type and a name of their own. */
export const eventCases = { assignment: casesOfAssignment };
