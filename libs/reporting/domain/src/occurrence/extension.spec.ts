import { expectedOf, timelinessOf } from './occurrence-views.js';
import type { OccurrenceEvent } from './occurrence.events.js';
import type { KnownOccurrence } from './occurrence.state.js';
import { person } from '@chidao/specifications';
import type { Given } from '@chidao/specifications';
import { deadlineOf, classify, flagsAt } from '@chidao/timeliness';
import {
  AGENCY,
  ISSUER,
  accepted,
  address,
  given,
  linked,
  linkedData,
  missed,
  ofDuty,
  opened,
  receiver,
  rules,
  scheduled,
  undated,
} from '../../test/occurrence-examples.js';

describe('an extension', () => {
  const head = (at: string) => ({
    context: person({ agency: AGENCY, post: 'head' }, { at: `${at}T02:00:00.000Z` }),
    facts: { ...rules, head: 'person-head', signerPost: null },
  });
  const file = `sha256:${'e'.repeat(64)}` as const;
  const request = {
    newDue: '2025-11-30',
    reason: 'Chưa đủ số liệu của các xã',
    progress: 'Đã có 9/12 xã',
    basis: null,
    signed: { file, signer: null },
  };
  const asked = {
    ...{ ...request, signed: { file, signer: 'person-head' }, dueDate: '2025-10-31' },
    ...{ late: false, decideBy: '2025-10-31T16:59:59.999Z' },
  };
  const requested: Given<OccurrenceEvent> = {
    type: 'ExtensionRequested',
    id: 'event-requested',
    data: { ...address, ...asked },
  };
  const assigner = (setByHigherLevel = false) => ({
    context: person({ agency: ISSUER, post: 'deputy', person: 'person-signer' }),
    facts: { ...rules, setByHigherLevel },
  });
  const granted: OccurrenceEvent = {
    type: 'ExtensionGranted',
    data: {
      ...address,
      decides: 'event-requested',
      basis: null,
      deadline: deadlineOf('2025-11-30', 2, rules),
    },
  };

  it('is asked for by the head, signed, before the due date or late within the grace', () => {
    const { when } = given(scheduled, opened);
    when('RequestExtension', request, head('2025-10-24')).then({
      type: 'ExtensionRequested',
      data: { ...address, ...asked },
    });
    when('RequestExtension', request, head('2025-11-07')).thenMatches({
      type: 'ExtensionRequested',
      data: { late: true },
    });
    when('RequestExtension', request, head('2025-11-08')).thenThrows('EXTENSION_TOO_LATE');
    when('RequestExtension', { ...request, newDue: '2025-12-01' }, head('2025-10-24')).thenThrows('EXTENSION_TOO_LONG');
    when('RequestExtension', { ...request, newDue: '2025-10-31' }, head('2025-10-24')).thenThrows(
      'EXTENSION_NOT_AFTER_DUE',
    );
    for (const signed of [null, { file, signer: 'person-officer' }]) {
      when('RequestExtension', { ...request, signed }, head('2025-10-24')).thenThrows('HEAD_SIGNATURE_REQUIRED');
    }
    when('RequestExtension', { ...request, reason: '' }, head('2025-10-24')).thenThrows('REASON_REQUIRED');
    const officer = person({ agency: AGENCY, roles: ['officer'] });
    when('RequestExtension', request, { ...head('2025-10-24'), context: officer }).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is asked for while the occurrence is open and has a deadline', () => {
    for (const events of [[scheduled], [scheduled, opened, linked], [scheduled, opened, missed]]) {
      given(...events)
        .when('RequestExtension', request, head('2025-10-24'))
        .thenThrows('OCCURRENCE_NOT_OPEN');
    }
    given(undated(scheduled), undated(opened))
      .when('RequestExtension', request, head('2025-10-24'))
      .thenThrows('NO_DEADLINE_TO_EXTEND');
  });

  it('is pending once at a time, and granted at most twice', () => {
    given(scheduled, opened, requested)
      .when('RequestExtension', request, head('2025-10-24'))
      .thenThrows('EXTENSION_ALREADY_PENDING');
    given(scheduled, opened, requested, granted, requested, granted)
      .when('RequestExtension', { ...request, newDue: '2025-12-20' }, head('2025-11-24'))
      .thenThrows('EXTENSION_LIMIT_REACHED');
  });

  it('is granted by the assigner, and counts from the present due date', () => {
    const { when } = given(scheduled, opened, requested);
    when('GrantExtension', { newDue: '2025-11-30', basis: null }, assigner()).then(granted);
    when('GrantExtension', { newDue: '2025-12-01', basis: null }, assigner()).thenThrows('EXTENSION_TOO_LONG');
    when('GrantExtension', { newDue: '2025-11-30', basis: null }, assigner(true)).thenThrows(
      'DEADLINE_SET_BY_HIGHER_LEVEL',
    );
    const focal = { context: receiver.context, facts: assigner().facts };
    when('GrantExtension', { newDue: '2025-11-30', basis: null }, focal).thenThrows('ACTOR_NOT_AUTHORISED');
    for (const events of [
      [scheduled, opened],
      [scheduled, opened, requested, granted],
    ]) {
      given(...events)
        .when('GrantExtension', { newDue: '2025-11-30', basis: null }, assigner())
        .thenThrows('NO_EXTENSION_PENDING');
    }
  });

  it('is decided by the head of the agency that keeps a directive from outside', () => {
    const sources = [{ ...ofDuty.sources[0], issuer: null, keeper: 'agency-office', signer: null }];
    const outside = { ...scheduled, data: { ...scheduled.data, sources } };
    const registrar = { ...assigner(), context: person({ agency: 'agency-office', post: 'head' }) };
    const refusal = { reason: 'Đã gia hạn chung' };
    const { when } = given(outside, opened, requested);
    when('GrantExtension', { newDue: '2025-11-30', basis: null }, registrar).then(granted);
    when('RefuseExtension', refusal, registrar).thenMatches({ type: 'ExtensionRefused', data: refusal });
    when('GrantExtension', { newDue: '2025-11-30', basis: null }, assigner()).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is refused with a reason, and then state and dates are as before', () => {
    const { when, state } = given(scheduled, opened, requested);
    const refused: OccurrenceEvent = {
      type: 'ExtensionRefused',
      data: { ...address, decides: 'event-requested', reason: 'Đã gia hạn chung' },
    };
    when('RefuseExtension', { reason: 'Đã gia hạn chung' }, assigner()).then(refused);
    when('RefuseExtension', { reason: '' }, assigner()).thenThrows('REASON_REQUIRED');
    const after = given(scheduled, opened, requested, refused).state as KnownOccurrence;
    expect(after).toEqual({ ...state, extension: { pending: null, granted: 0 } });
    given(scheduled, opened).when('RefuseExtension', { reason: 'x' }, assigner()).thenThrows('NO_EXTENSION_PENDING');
  });

  it('changes what its consolidation expects', () => {
    const before = given(scheduled, opened).state as KnownOccurrence;
    const after = given(scheduled, opened, requested, granted).state as KnownOccurrence;
    const expected = { agency: AGENCY, occurrence: 'occurrence-1' };
    expect(expectedOf(before)).toEqual({ ...expected, due: '2025-10-31T16:59:59.999Z', deadlineRevision: 1 });
    expect(expectedOf(after)).toEqual({ ...expected, due: '2025-11-30T16:59:59.999Z', deadlineRevision: 2 });
  });

  it('leaves the original due date, so that both bases can be counted', () => {
    const submittedAt = '2025-11-20T02:00:00.000Z';
    const handedIn = { ...linked, data: { ...linkedData, submittedAt } };
    const facts = timelinessOf(given(scheduled, opened, requested, granted, handedIn, accepted).state);
    if (facts === null) throw new Error('the occurrence has facts');
    expect(classify(facts, '2025-12-31T00:00:00.000Z', 'original')).toBe('COMPLETED_LATE');
    expect(classify(facts, '2025-12-31T00:00:00.000Z', 'extended')).toBe('COMPLETED_ON_TIME');
    expect(flagsAt(facts, '2025-12-31T00:00:00.000Z')).toEqual(['EXTENDED']);
  });
});
