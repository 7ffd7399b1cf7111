import type { CivilDate } from '@chidao/calendar';
import { endOfDay, weekendsOnly } from '@chidao/calendar';
import type { BlobRef, CommandContext } from '@chidao/kernel';
import type { Given } from '@chidao/specifications';
import { person, policy, specify } from '@chidao/specifications';
import { deadlineOf, defaultRuleSet } from '@chidao/timeliness';
import { assignmentDecider } from '../src/assignment/assignment.decider.js';
import type {
  AssignmentAddress,
  AssignmentEvent,
  AssignmentMade,
  MoveCause,
} from '../src/assignment/assignment.events.js';
import type { Known } from '../src/assignment/assignment.state.js';
import type { MakeAssignment } from '../src/assignment/make-assignment.js';

export const AGENCY = 'agency-justice';
export const LEAD = 'agency-home';
export const ISSUER = 'agency-ubnd';
export const UNIT = 'agency-division';
export const DUE = '2025-10-31';
export const MADE_AT = '2025-10-01T02:00:00.000Z';

export const HEAD = 'person-head';

export const rules = { ruleSet: defaultRuleSet, calendar: weekendsOnly };
/** The rules, and who heads the agency; no other signer is named. */
export const signing = { ...rules, head: HEAD, signerPost: null };
export const blob = (digit: string): BlobRef => `sha256:${digit.repeat(64)}`;

export const address: AssignmentAddress = {
  assignment: 'assignment-1',
  obligation: 'obligation-1',
  group: 'group-1',
  agency: AGENCY,
  role: 'lead',
};

/** A deadline as the obligation resolved it. */
export const resolved = (date: CivilDate | null): AssignmentMade['data']['deadlineAsResolved'] => ({
  kind: date === null ? 'NONE' : 'FIXED',
  value: date === null ? { kind: 'NONE', reason: 'kịp thời' } : { kind: 'FIXED', date },
  ...{ phrase: null, rule: null, ruleVersion: null, calendarVersion: null, holidaysKnown: true },
  civilDate: date,
  instant: date === null ? null : endOfDay(date),
  ...{ firstPeriod: null, lastPeriod: null },
});

/** What a policy asks for; due on 31 October 2025 unless said. */
export const toMake = (change: Partial<MakeAssignment['input']> = {}): MakeAssignment['input'] => ({
  ...address,
  ...{ item: '2.b', kind: 'once', holder: 'agency', lead: AGENCY, coordinating: [], attempt: 1 },
  sources: [{ directive: 'directive-1', issuer: ISSUER, keeper: ISSUER, signer: 'person-signer', modality: 'require' }],
  ...{ subordinateTo: [ISSUER], round: 1, period: null, parent: null, noNamedLead: false, ifNeeded: false },
  ...{ deadlineAsResolved: resolved(DUE), setBy: ISSUER, ownDueDate: null },
  ...change,
});

/** The event that follows from it. */
export const made = (change: Partial<AssignmentMade['data']> = {}): Given<AssignmentMade> => {
  const { ownDueDate: _, ...data } = toMake();
  const deadline = deadlineOf(DUE, 1, rules);
  return {
    type: 'AssignmentMade',
    occurredAt: MADE_AT,
    data: { ...data, deadline, listAt: null, bornOverdue: false, ...change },
  };
};

/** Work without a deadline, silent since it was made. */
export const undated = (change: Partial<AssignmentMade['data']> = {}): Given<AssignmentMade> =>
  made({
    deadline: deadlineOf(null, 1, rules),
    deadlineAsResolved: resolved(null),
    listAt: '2025-12-30T17:00:00.000Z',
    ...change,
  });

export const coordinating = made({ role: 'coordinating', lead: LEAD, deadline: deadlineOf('2025-10-28', 1, rules) });

export const child = made({
  agency: UNIT,
  lead: UNIT,
  parent: { assignment: 'assignment-parent', agency: AGENCY },
  setBy: AGENCY,
});

/** An event with the address alone, or more. */
export const happened = <Type extends AssignmentEvent['type']>(
  type: Type,
  data: Omit<Extract<AssignmentEvent, { type: Type }>['data'], keyof AssignmentAddress>,
  envelope: Partial<Pick<Given<AssignmentEvent>, 'id' | 'occurredAt' | 'actor'>> = {},
): Given<AssignmentEvent> => ({ type, data: { ...address, ...data }, ...envelope }) as Given<AssignmentEvent>;

export const submission = {
  outcome: 'done',
  text: blob('a'),
  evidence: [{ kind: 'document', number: '12/2025/QĐ-UBND', date: '2025-10-20', directive: null }],
  signed: { file: blob('b'), signer: null },
  completedOn: null,
} as const;

export const submitted = (
  occurredAt: string,
  { id = 'event-submitted', by = 'person-maker', nth = 1 } = {},
): Given<AssignmentEvent> =>
  happened(
    'ResultSubmitted',
    {
      ...submission,
      ...{ signed: { ...submission.signed, signer: HEAD }, makers: [HEAD, by].sort() },
      ...{ decideBy: '2025-11-07T16:59:59.999Z', submission: nth },
    },
    { id, occurredAt, actor: { kind: 'person', id: by } },
  );

export const accepted = (occurredAt: string): Given<AssignmentEvent> =>
  happened('ResultAccepted', { decides: 'event-submitted', submittedAt: occurredAt }, { occurredAt });

export const sentBack = (occurredAt: string, listAt: string | null = null): Given<AssignmentEvent> =>
  happened('ResultSentBack', { decides: 'event-submitted', reason: 'Thiếu phụ lục', listAt }, { occurredAt });

export const requested = (change: { readonly late?: boolean } = {}): Given<AssignmentEvent> =>
  happened(
    'ExtensionRequested',
    {
      ...{ dueDate: DUE, newDue: '2025-11-30', reason: 'Chờ ý kiến Bộ', progress: 'Đã xong dự thảo' },
      ...{ basis: null, signed: { file: blob('c'), signer: HEAD }, late: false, decideBy: '2025-11-07T16:59:59.999Z' },
      ...change,
    },
    { id: 'event-requested' },
  );

export const granted = (
  newDue: CivilDate,
  revision = 2,
  occurredAt = '2025-10-25T02:00:00.000Z',
): Given<AssignmentEvent> =>
  happened(
    'ExtensionGranted',
    { decides: 'event-requested', basis: null, deadline: deadlineOf(newDue, revision, rules) },
    { occurredAt },
  );

/** What can move a due date. */
export const causes: { readonly [Kind in MoveCause['kind']]: Extract<MoveCause, { kind: Kind }> } = {
  recalculated: { kind: 'recalculated', revision: 3, ruleVersion: null, calendarVersion: '2025.2' },
  leadMoved: { kind: 'leadMoved', assignment: 'assignment-0', revision: 3 },
  difficultyAnswered: { kind: 'difficultyAnswered', difficulty: 'difficulty-1' },
};

export const moved = (
  newDue: CivilDate,
  kind: MoveCause['kind'] = 'recalculated',
  occurredAt?: string,
): Given<AssignmentEvent> =>
  happened(
    'DeadlineMoved',
    { cause: causes[kind], deadline: deadlineOf(newDue, 2, rules) },
    occurredAt === undefined ? {} : { occurredAt },
  );

export const cancelled = happened('AssignmentCancelled', { cause: { kind: 'obligationEnded' }, reason: null });
export const received = happened('ReceiptRecorded', { source: 'ui', tooLittleTime: false });
export const started = happened('WorkStarted', {});

/** Closed work, by its result or without one. */
export const closings: readonly (readonly Given<AssignmentEvent>[])[] = [
  [made(), cancelled],
  [made(), submitted('2025-10-20T02:00:00.000Z'), accepted('2025-10-21T02:00:00.000Z')],
];

export const { given } = specify(assignmentDecider);
export const known = (...events: readonly Given<AssignmentEvent>[]): Known => {
  const { state } = given(...events);
  if (state.status === 'None') throw new Error('nothing was made');
  return state;
};

const at = (day: string): { readonly at: string } => ({ at: `${day}T02:00:00.000Z` });
export const officer = (day = '2025-10-10'): CommandContext => person({ agency: AGENCY, roles: ['officer'] }, at(day));
export const clerk = (day = '2025-10-10'): CommandContext => person({ agency: AGENCY, roles: ['clerk'] }, at(day));
export const head = (day = '2025-10-10'): CommandContext => person({ agency: AGENCY, post: 'head' }, at(day));
export const signer = (day = '2025-11-03'): CommandContext =>
  person({ agency: ISSUER, post: 'deputy', person: 'person-signer' }, at(day));
export const headOf = (agency: string, day = '2025-11-03'): CommandContext => person({ agency, post: 'head' }, at(day));
export const byPolicy = (day = '2025-11-03'): CommandContext => policy('a-policy', at(day));
/** Holds the written delegation of a leader, and acts for another agency. */
export const delegateOf = (agency: string): CommandContext =>
  person(
    { agency: 'agency-office', post: 'deputy', delegations: [{ id: 'delegation-1', agency, scope: 'directWork' }] },
    at('2025-11-03'),
  );
