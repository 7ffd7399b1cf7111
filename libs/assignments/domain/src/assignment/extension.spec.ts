import { person, policy } from '@chidao/specifications';
import { classify, deadlineOf, flagsAt } from '@chidao/timeliness';
import {
  address,
  AGENCY,
  blob,
  cancelled,
  child,
  closings,
  coordinating,
  delegateOf,
  DUE,
  given,
  granted,
  HEAD,
  head,
  headOf,
  ISSUER,
  known,
  LEAD,
  made,
  moved,
  officer,
  requested,
  rules,
  signer,
  signing,
  submitted,
  undated,
} from '../../test/assignment-examples.js';

const form = {
  newDue: '2025-11-30',
  reason: 'Chờ ý kiến Bộ',
  progress: 'Đã xong dự thảo',
  basis: null,
  signed: { file: blob('c'), signer: null },
};
const by = (context = head('2025-10-24')) => ({ context, facts: signing });

describe('more time is asked for', () => {
  it('by the head, signed, with the date it is to be decided by', () => {
    const signed = { ...form.signed, signer: HEAD };
    const data = { ...address, ...form, signed, dueDate: DUE, late: false, decideBy: DUE + 'T16:59:59.999Z' };
    given(made()).when('RequestExtension', form, by()).then({ type: 'ExtensionRequested', data });
    given(made()).when('RequestExtension', form, by(officer())).thenThrows('ACTOR_NOT_AUTHORISED');
    given(made()).when('RequestExtension', form, by(signer())).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('in time until the due day ends, then seven days late, then no more', () => {
    const late = (day: string) => given(made()).when('RequestExtension', form, by(head(day)));
    late('2025-10-31').thenMatches({ type: 'ExtensionRequested', data: { late: false } });
    late('2025-11-07').thenMatches({ type: 'ExtensionRequested', data: { late: true } });
    late('2025-11-08').thenThrows('EXTENSION_TOO_LATE');
  });

  it.each([
    ['EXTENSION_NOT_AFTER_DUE', { newDue: DUE }],
    ['EXTENSION_TOO_LONG', { newDue: '2025-12-01' }],
    ['HEAD_SIGNATURE_REQUIRED', { signed: null }],
    ['HEAD_SIGNATURE_REQUIRED', { signed: { file: blob('c'), signer: 'person-officer' } }],
    ['REASON_REQUIRED', { reason: ' ' }],
  ])('or refused with %s', (code, change) => {
    given(made())
      .when('RequestExtension', { ...form, ...change }, by())
      .thenThrows(code);
  });

  it('once at a time, and twice in all', () => {
    given(made(), requested()).when('RequestExtension', form, by()).thenThrows('EXTENSION_ALREADY_PENDING');
    given(made(), requested(), granted('2025-11-10'), requested(), granted('2025-11-20', 3))
      .when('RequestExtension', form, by())
      .thenThrows('EXTENSION_LIMIT_REACHED');
  });

  it('only of work that has a deadline and is open', () => {
    given(undated()).when('RequestExtension', form, by()).thenThrows('NO_DEADLINE_TO_EXTEND');
    for (const events of closings)
      given(...events)
        .when('RequestExtension', form, by())
        .thenThrows('ASSIGNMENT_NOT_OPEN');
    given(made(), submitted('2025-10-20T02:00:00.000Z'))
      .when('RequestExtension', form, by())
      .thenMatches({ type: 'ExtensionRequested', data: {} });
  });
});

const answer = (
  context = signer('2025-10-27'),
  facts = { setByHigherLevel: false, parentDue: null as string | null },
) => ({
  context,
  facts: { ...rules, ...facts },
});

describe('more time is given', () => {
  const grant = { newDue: '2025-11-15', basis: '120/UBND-NC' };

  it('by the assigner, not necessarily as much as was asked for', () => {
    given(made(), requested())
      .when('GrantExtension', grant, answer())
      .then({
        type: 'ExtensionGranted',
        data: {
          ...address,
          decides: 'event-requested',
          basis: grant.basis,
          deadline: deadlineOf('2025-11-15', 2, rules),
        },
      });
  });

  it('also to a coordinating agency by the assigner, and to a child by the agency that cascaded', () => {
    const may = (first: typeof coordinating, context: ReturnType<typeof headOf>) =>
      given(first, requested()).when('GrantExtension', grant, answer(context));
    may(coordinating, headOf(ISSUER)).thenMatches({ type: 'ExtensionGranted', data: {} });
    may(coordinating, headOf(LEAD)).thenThrows('ACTOR_NOT_AUTHORISED');
    may(child, headOf(AGENCY)).thenMatches({ type: 'ExtensionGranted', data: {} });
    may(child, delegateOf(AGENCY)).thenMatches({ type: 'ExtensionGranted', data: {} });
    may(child, headOf(ISSUER)).thenThrows('ACTOR_NOT_AUTHORISED');
    may(made(), policy('p')).thenThrows('ACTOR_NOT_AUTHORISED');
    may(made(), person({ agency: ISSUER, roles: ['officer', 'clerk'] })).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('never past what the rules allow, a higher body set, or the parent is due', () => {
    const { when } = given(made(), requested());
    when('GrantExtension', { ...grant, newDue: '2025-12-01' }, answer()).thenThrows('EXTENSION_TOO_LONG');
    when('GrantExtension', { ...grant, newDue: DUE }, answer()).thenThrows('EXTENSION_NOT_AFTER_DUE');
    when('GrantExtension', grant, answer(signer(), { setByHigherLevel: true, parentDue: null })).thenThrows(
      'DEADLINE_SET_BY_HIGHER_LEVEL',
    );
    const ofChild = (parentDue: string) =>
      given(child, requested()).when(
        'GrantExtension',
        grant,
        answer(headOf(AGENCY), { setByHigherLevel: false, parentDue }),
      );
    ofChild('2025-11-14').thenThrows('CHILD_DUE_AFTER_PARENT');
    ofChild('2025-11-15').thenMatches({ type: 'ExtensionGranted', data: {} });
  });

  it('from the present due date, also where that moved meanwhile', () => {
    given(made(), requested(), moved('2025-11-14'))
      .when('GrantExtension', { ...grant, newDue: '2025-12-14' }, answer())
      .thenMatches({ type: 'ExtensionGranted', data: { deadline: { deadlineRevision: 3 } } });
  });

  it('only while a request waits', () => {
    for (const events of [[made()], [made(), requested(), granted('2025-11-10')], [made(), requested(), cancelled]]) {
      given(...events)
        .when('GrantExtension', grant, answer())
        .thenThrows('NO_EXTENSION_PENDING');
      given(...events)
        .when('RefuseExtension', { reason: 'x' }, answer())
        .thenThrows('NO_EXTENSION_PENDING');
    }
    given().when('GrantExtension', grant, answer()).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('and the original due date stays for every figure', () => {
    const { timeliness } = known(made(), requested({ late: true }), granted('2025-11-15'));
    const t = '2025-11-10T00:00:00.000Z';
    expect([classify(timeliness, t, 'original'), classify(timeliness, t, 'extended')]).toEqual([
      'OPEN_OVERDUE',
      'OPEN_IN_TIME',
    ]);
    expect(flagsAt(timeliness, t)).toEqual(['NEAR_DUE', 'EXTENDED', 'EXTENSION_ASKED_LATE']);
  });

  it('and that it was asked late once is not forgotten by a later request in time', () => {
    const { timeliness } = known(made(), requested({ late: true }), granted('2025-11-30'), requested());
    expect(timeliness.flags).toEqual(['EXTENSION_ASKED_LATE']);
  });
});

describe('more time is refused', () => {
  it('with a reason; state and dates are unchanged', () => {
    const before = known(made(), requested());
    const refusal = given(made(), requested()).when('RefuseExtension', { reason: 'Đã gia hạn chung' }, answer());
    const data = { ...address, decides: 'event-requested', reason: 'Đã gia hạn chung' };
    refusal.then({ type: 'ExtensionRefused', data });
    const after = known(made(), requested(), { type: 'ExtensionRefused', data });
    expect(after).toEqual({ ...before, extension: { pending: null, granted: 0 } });
    given(made(), requested()).when('RefuseExtension', { reason: '' }, answer()).thenThrows('REASON_REQUIRED');
    given(made(), requested()).when('RefuseExtension', { reason: 'x' }, by()).thenThrows('ACTOR_NOT_AUTHORISED');
  });
});
