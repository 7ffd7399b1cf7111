import {
  assignmentAgedV1,
  assignmentCancelledV1,
  assignmentMadeV1,
  extensionGrantedV1,
  resultAcceptedV1,
  resultSentBackV1,
  resultSubmittedV1,
} from '@chidao/assignments-contracts';
import { weekendsOnly } from '@chidao/calendar';
import { streamOf } from '@chidao/event-store';
import { defaultRuleSet, instantsFor } from '@chidao/timeliness';
import type { Told } from './messages.js';

/** Which assignment of which department. */
export interface Given {
  readonly assignment: string;
  readonly agency: string;
}

const BLOB = `sha256:${'a'.repeat(64)}`;

const ids = ({ assignment, agency }: Given) => ({
  about: {
    ...{ directives: ['directive-1'], issuers: ['province'], obligations: ['obligation-1'] },
    ...{ assignments: [assignment], agencies: [agency] },
  },
  ...{ assignment, obligation: 'obligation-1', group: 'group-1', agency, role: 'lead' },
});

/** A due date with its ladder by the default rules, on a calendar of weekends alone. */
export const deadlineOf = (dueDate: string | null, deadlineRevision: number) =>
  dueDate === null
    ? { dueDate, due: null, nearDue: [], ladder: [], deadlineRevision }
    : { dueDate, ...instantsFor(dueDate, defaultRuleSet, weekendsOnly), deadlineRevision };

const resolved = (civilDate: string | null) => ({
  kind: civilDate === null ? 'NONE' : 'FIXED',
  value: civilDate === null ? { kind: 'NONE', reason: 'kịp thời' } : { kind: 'FIXED', date: civilDate },
  ...{ phrase: null, rule: null, ruleVersion: null, calendarVersion: null, holidaysKnown: true },
  ...{ civilDate, instant: null, firstPeriod: null, lastPeriod: null },
});

const tell =
  (contract: Told['contract'], data: (given: Given) => object) =>
  (given: Given, at: string): Told => ({
    ...{ contract, stream: streamOf('assignment', given.assignment), at },
    data: { ...ids(given), ...data(given) },
  });

const opening = (agency: string, dueDate: string | null) => ({
  ...{ item: '1', kind: 'once', holder: 'agency', lead: agency, coordinating: [], round: 1, period: null },
  sources: [{ directive: 'directive-1', issuer: 'province', keeper: 'province', signer: null, modality: 'assign' }],
  ...{ subordinateTo: ['province'], attempt: 1, parent: null, noNamedLead: false, ifNeeded: false },
  ...{ deadlineAsResolved: resolved(dueDate), setBy: 'province', deadline: deadlineOf(dueDate, 1) },
  ...{ listAt: null, bornOverdue: false },
});

export const made = (given: Given, at: string, dueDate: string | null, more: object = {}): Told =>
  tell(assignmentMadeV1, ({ agency }) => ({ ...opening(agency, dueDate), ...more }))(given, at);

export const extended = (given: Given, at: string, newDue: string, deadlineRevision: number): Told =>
  tell(extensionGrantedV1, () => ({
    ...{ decides: 'request', basis: null, deadline: deadlineOf(newDue, deadlineRevision) },
  }))(given, at);

export const submitted = tell(resultSubmittedV1, () => ({
  ...{
    outcome: 'done',
    text: BLOB,
    evidence: [],
    signed: { file: BLOB, signer: null },
    completedOn: null,
    decideBy: '2026-01-01T00:00:00.000Z',
    submission: 1,
  },
}));

export const sentBack = tell(resultSentBackV1, () => ({ decides: 'submission', reason: 'chưa đủ', listAt: null }));

export const accepted = tell(resultAcceptedV1, () => ({
  decides: 'submission',
  submittedAt: '2025-01-01T00:00:00.000Z',
}));

export const cancelled = tell(assignmentCancelledV1, () => ({ cause: { kind: 'recall' }, reason: null }));

export const aged = tell(assignmentAgedV1, () => ({
  subordinateTo: ['province'],
  listAt: '2025-04-01T00:00:00.000Z',
}));
