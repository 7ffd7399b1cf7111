import type { AssignmentAddress, AssignmentEvent, Inherited } from '@chidao/assignments-domain';

/** One example of every event of the assignment: a type without one does not compile. */
type Examples = { readonly [Type in AssignmentEvent['type']]: Extract<AssignmentEvent, { type: Type }>['data'] };

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
      assigner: 'person-1',
      modality: 'require',
    },
  ],
  deadlineAsResolved: {
    kind: 'FIXED',
    value: { kind: 'FIXED', date: '2025-10-31' },
    ...{ phrase: 'trước ngày 01/11/2025', rule: 'before-date', ruleVersion: 'QT-01', calendarVersion: null },
    ...{ holidaysKnown: true, civilDate: '2025-10-31', instant, firstPeriod: null, lastPeriod: null },
  },
};
const decides = 'event-1';

export const eventExamples: Examples = {
  AssignmentMade: {
    ...address,
    ...inherited,
    holder: 'agency',
    ...{ lead: 'agency-justice', coordinating: ['agency-home'] },
    ...{ attempt: 1, parent: { assignment: 'assignment-0', agency: 'agency-office' }, setBy: 'agency-ubnd' },
    ...{ deadline, listAt: instant, bornOverdue: false },
  },
  ReceiptRecorded: { ...address, source: 'auto', tooLittleTime: true },
  PersonAssigned: { ...address, person: 'person-2' },
  WorkStarted: address,
  ProgressNoted: { ...address, note: blob, percent: 40, listAt: instant },
  AssignmentCascaded: {
    ...address,
    children: [{ assignment: 'assignment-2', agency: 'agency-division', dueDate: '2025-10-20' }],
    inherited,
  },
  ResultSubmitted: {
    ...address,
    outcome: 'done',
    ...{ text: blob, signed, makers: ['person-3', 'person-4'], completedOn: '2025-10-30', decideBy: instant },
    evidence: [
      { kind: 'file', file: blob, label: 'Biên bản nghiệm thu' },
      { kind: 'document', number: '12/2025/QĐ-UBND', date: '2025-10-20', directive: null },
      { kind: 'link', url: 'https://example.vn/quy-dinh', label: 'Bản công bố' },
    ],
    bySubmission: 1,
  },
  ResultAccepted: { ...address, decides, submittedAt: instant },
  ResultSentBack: { ...address, decides, reason: 'Thiếu phụ lục', listAt: null },
  DeadlineMoved: { ...address, cause: { kind: 'leadMoved', assignment: 'assignment-0' }, deadline },
  AssignmentCancelled: {
    ...address,
    cause: { kind: 'duplicateOf', assignment: 'assignment-9' },
    reason: 'Trùng với văn bản khác',
  },
  ExtensionRequested: {
    ...{ ...address, dueDate: '2025-10-31', newDue: '2025-11-15', reason: 'Chờ ý kiến Bộ', progress: 'Xong dự thảo' },
    ...{ basis: '45/BTP-HC', signed, late: false, decideBy: instant },
  },
  ExtensionGranted: { ...address, decides, newDue: '2025-11-15', basis: '120/UBND-NC', deadline },
  ExtensionRefused: { ...address, decides, reason: 'Đã gia hạn chung' },
  AgeingLimitReached: { ...address, subordinateTo: ['agency-ubnd'], listAt: instant },
};
