import type { Given } from '@chidao/specifications';
import { person, policy, program } from '@chidao/specifications';
import { flagsAt } from '@chidao/timeliness';
import {
  AGENCY,
  accepted,
  address,
  cancelled,
  clerk,
  closings,
  given,
  blob,
  head,
  known,
  made,
  officer,
  received,
  rules,
  sentBack,
  signer,
  started,
  submitted,
  undated,
} from '../../test/assignment-examples.js';
import type { AssignmentEvent } from './assignment.events.js';

const stranger = person({ agency: 'agency-elsewhere', post: 'head', roles: ['officer', 'clerk'] });

describe('receipt', () => {
  const by = (context = clerk()) => ({ context, facts: rules });

  it('is recorded by the clerk or a policy, with what it says of the time left', () => {
    given(made())
      .when('RecordReceipt', { source: 'ui' }, by())
      .then({ type: 'ReceiptRecorded', data: { ...address, source: 'ui', tooLittleTime: false } });
    given(made())
      .when('RecordReceipt', { source: 'auto' }, by(policy('read')))
      .thenMatches({ type: 'ReceiptRecorded', data: { source: 'auto' } });
    for (const context of [officer(), head(), signer(), stranger, program('bridge')]) {
      given(made()).when('RecordReceipt', { source: 'ui' }, by(context)).thenThrows('ACTOR_NOT_AUTHORISED');
    }
  });

  it('is noted once, and not after work has begun', () => {
    for (const events of [[received], [started], [submitted('2025-10-10T02:00:00.000Z')]]) {
      given(made(), ...events)
        .when('RecordReceipt', { source: 'ui' }, by())
        .thenNothingHappened();
    }
  });

  it('that leaves fewer than two working days is flagged, and the class is not touched', () => {
    const late = given(made()).when('RecordReceipt', { source: 'ui' }, by(clerk('2025-10-30')));
    late.thenMatches({ type: 'ReceiptRecorded', data: { tooLittleTime: true } });
    const [event] = late.outcome.value?.events ?? [];
    const after = known(made(), ...(event ? [event] : []));
    expect(flagsAt(after.timeliness, '2025-10-15T00:00:00.000Z')).toEqual(['TOO_LITTLE_TIME']);
    expect({ ...after.timeliness, flags: [] }).toEqual({ ...known(made()).timeliness, flags: [] });
  });
});

describe('an officer', () => {
  const by = (context = head(), isInUnit = true) => ({ context, facts: { ...rules, isInUnit } });
  const assigned = { type: 'PersonAssigned', data: { ...address, person: 'person-1' } } as const;

  it('is named by the head, who thereby shows receipt', () => {
    given(made(), received).when('AssignPerson', { person: 'person-1' }, by()).then(assigned);
    given(made())
      .when('AssignPerson', { person: 'person-1' }, by())
      .then({ type: 'ReceiptRecorded', data: { ...address, source: 'auto', tooLittleTime: false } }, assigned);
    for (const context of [officer(), clerk(), signer(), stranger]) {
      given(made()).when('AssignPerson', { person: 'person-1' }, by(context)).thenThrows('ACTOR_NOT_AUTHORISED');
    }
  });

  it('must be of the agency', () => {
    given(made()).when('AssignPerson', { person: 'person-1' }, by(head(), false)).thenThrows('PERSON_NOT_IN_UNIT');
  });

  it('limited to given matters works on what the head gave, and on nothing else', () => {
    const limitedTo = (id: string) => ({ context: person({ agency: AGENCY, person: id, limitedRoles: ['officer'] }) });
    const capacity = { agency: AGENCY, by: 'officer' };
    const { outcome } = given(made(), received, assigned).when('StartWork', {}, limitedTo('person-1'));
    expect(outcome).toMatchObject({ value: { capacity, events: [{ type: 'WorkStarted' }] } });
    const refused = [
      given(made(), received, assigned).when('StartWork', {}, limitedTo('person-2')),
      given(made(), received).when('StartWork', {}, limitedTo('person-1')),
      given(made(), received, { ...assigned, data: { ...assigned.data, person: 'person-2' } }).when(
        'StartWork',
        {},
        limitedTo('person-1'),
      ),
      given(made(), received, assigned).when('AssignPerson', { person: 'person-2' }, by(limitedTo('person-1').context)),
    ];
    refused.forEach((one) => one.thenThrows('ACTOR_NOT_AUTHORISED'));
    const clerk = person({ agency: AGENCY, limitedRoles: ['clerk'] });
    given(made())
      .when('RecordReceipt', { source: 'ui' }, { context: clerk, facts: rules })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('who handles it already is not named again; another one is', () => {
    const { when } = given(made(), received, assigned);
    when('AssignPerson', { person: 'person-1' }, by()).thenNothingHappened();
    when('AssignPerson', { person: 'person-2' }, by()).thenMatches({
      type: 'PersonAssigned',
      data: { person: 'person-2' },
    });
  });
});

describe('work', () => {
  it('is begun by anybody who acts for the agency, before or after receipt', () => {
    for (const context of [officer(), clerk(), head()]) {
      given(made()).when('StartWork', {}, { context }).then({ type: 'WorkStarted', data: address });
      given(made(), received).when('StartWork', {}, { context }).then({ type: 'WorkStarted', data: address });
    }
    for (const context of [signer(), stranger, policy('p')]) {
      given(made()).when('StartWork', {}, { context }).thenThrows('ACTOR_NOT_AUTHORISED');
    }
  });

  it('is begun once; what came back for rework has begun already', () => {
    const day = '2025-10-20T02:00:00.000Z';
    for (const events of [[started], [submitted(day)], [submitted(day), sentBack(day)]]) {
      given(made(), ...events)
        .when('StartWork', {}, { context: officer() })
        .thenThrows('WORK_ALREADY_STARTED');
    }
  });

  it('goes through its states by what people did', () => {
    const day = '2025-10-20T02:00:00.000Z';
    const after = (...events: readonly Given<AssignmentEvent>[]): string => known(made(), ...events).status;
    expect([
      after(),
      after(received),
      after(received, started),
      after(submitted(day)),
      after(submitted(day), sentBack(day)),
      after(submitted(day), accepted(day)),
      after(cancelled),
    ]).toEqual(['Assigned', 'Received', 'InProgress', 'Submitted', 'InProgress', 'Completed', 'Cancelled']);
  });
});

describe('progress', () => {
  const note = { note: blob('d'), percent: 40 };
  const by = (context = officer()) => ({ context, facts: rules });

  it('is noted in any open state and changes none', () => {
    for (const events of [[], [received], [started], [submitted('2025-10-20T02:00:00.000Z')]]) {
      const before = given(made(), ...events);
      before
        .when('NoteProgress', note, by())
        .then({ type: 'ProgressNoted', data: { ...address, ...note, listAt: null } });
    }
    given(made()).when('NoteProgress', note, by(signer())).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is a share of a hundred, or only words', () => {
    for (const percent of [null, 0, 100]) {
      given(made())
        .when('NoteProgress', { ...note, percent }, by())
        .thenMatches({ type: 'ProgressNoted', data: { percent } });
    }
    for (const percent of [-1, 101, 12.5]) {
      given(made())
        .when('NoteProgress', { ...note, percent }, by())
        .thenThrows('INPUT_INVALID');
    }
  });

  it('ends a silence where there is no deadline, but not while a result waits for its decision', () => {
    given(undated())
      .when('NoteProgress', note, by(officer('2025-11-03')))
      .thenMatches({ type: 'ProgressNoted', data: { listAt: '2026-02-01T17:00:00.000Z' } });
    given(undated(), submitted('2025-11-01T02:00:00.000Z'))
      .when('NoteProgress', note, by(officer('2025-11-03')))
      .thenMatches({ type: 'ProgressNoted', data: { listAt: null } });
  });
});

it('nothing is received, named, begun or noted on closed work, nor on what was never made', () => {
  const facts = { ...rules, isInUnit: true };
  for (const events of closings) {
    const { when } = given(...events);
    when('RecordReceipt', { source: 'ui' }, { context: clerk(), facts }).thenThrows('ASSIGNMENT_NOT_OPEN');
    when('AssignPerson', { person: 'p' }, { context: head(), facts }).thenThrows('ASSIGNMENT_NOT_OPEN');
    when('StartWork', {}, { context: officer() }).thenThrows('ASSIGNMENT_NOT_OPEN');
    when('NoteProgress', { note: blob('d'), percent: null }, { context: officer(), facts }).thenThrows(
      'ASSIGNMENT_NOT_OPEN',
    );
  }
  given().when('StartWork', {}, { context: officer() }).thenThrows('ACTOR_NOT_AUTHORISED');
  given()
    .when('RecordReceipt', { source: 'auto' }, { context: policy('read'), facts })
    .thenThrows('NOT_FOUND');
});
