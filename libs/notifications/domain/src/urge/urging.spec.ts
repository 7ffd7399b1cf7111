import { clock, specify } from '@chidao/specifications';
import {
  address,
  assignee,
  assigner,
  byPolicy,
  cancelled,
  deliveries,
  delivered,
  letter,
  letterStep,
  monitor,
  planned,
  reminder,
  rules,
  sent,
  stranger,
  urgeable,
} from '../../test/urge-examples.js';
import { urgeDueAt } from './note-time.js';
import { urgeDecider } from './urge.decider.js';
import { stepsOf } from './urge.state.js';
import type { UrgeAnswered, UrgeDeliveryFailed, UrgeIgnored, UrgeRead } from './urge.events.js';

const { given } = specify(urgeDecider);
const TEXT = `sha256:${'b'.repeat(64)}` as const;
const answered: UrgeAnswered = { type: 'UrgeAnswered', data: { ...address, step: reminder, text: TEXT } };
const read: UrgeRead = { type: 'UrgeRead', data: { ...address, step: reminder, delivery: 'delivery-1' } };

describe('sending', () => {
  const facts = { urgeable, deliveries };
  const byItself = { context: byPolicy, facts };
  const ofReminder = { step: reminder, letter: null };
  it('of a reminder is done by policy, with the deliveries it goes out by', () => {
    given(planned()).when('SendUrge', ofReminder, byItself).then(sent());
  });
  it('of a reminder stands for those before it that were not sent, in the same run alone', () => {
    const [later, other] = [
      { ...reminder, offset: -1 },
      { ...reminder, round: 9 },
    ];
    const before = [planned(), planned(other), planned(later)];
    given(...before)
      .when('SendUrge', { step: later, letter: null }, byItself)
      .then(sent(later, 1, [reminder]));
    const { state } = given(...before, sent(later, 1, [reminder]));
    expect(stepsOf(state).map(({ status }) => status)).toEqual(['Merged', 'Planned', 'Sent']);
    expect(stepsOf(state).map(({ standsFor }) => standsFor)).toEqual([[], [], [reminder.offset]]);
  });
  it('is refused of what is not planned, or was sent', () => {
    given().when('SendUrge', ofReminder, byItself).thenThrows('URGE_NOT_PLANNED');
    given(planned(), sent()).when('SendUrge', ofReminder, byItself).thenThrows('URGE_NOT_PLANNED');
    given(planned(), cancelled()).when('SendUrge', ofReminder, byItself).thenThrows('URGE_NOT_PLANNED');
  });
  it('of a letter takes the monitor or the assigner, and a signed document', () => {
    const ofLetter = { step: letterStep, letter };
    const event = { type: 'UrgeSent' as const, data: { ...sent(letterStep).data, letter } };
    given(planned(letterStep)).when('SendUrge', ofLetter, { context: monitor, facts }).then(event);
    given(planned(letterStep)).when('SendUrge', ofLetter, { context: assigner, facts }).then(event);
    given(planned(letterStep)).when('SendUrge', ofLetter, byItself).thenThrows('ACTOR_NOT_AUTHORISED');
    given(planned(letterStep))
      .when('SendUrge', ofLetter, { context: stranger, facts })
      .thenThrows('ACTOR_NOT_AUTHORISED');
    given(planned(letterStep))
      .when('SendUrge', { ...ofLetter, letter: null }, { context: monitor, facts })
      .thenThrows('SIGNED_DOCUMENT_REQUIRED');
    given(planned(letterStep))
      .when('SendUrge', { ...ofLetter, letter: { ...letter, date: '2099-01-01' } }, { context: monitor, facts })
      .thenThrows('INPUT_INVALID');
  });
  it('withdraws what was closed or moved since it was planned', () => {
    const closed = { ...facts, urgeable: { ...urgeable, open: false } };
    given(planned()).when('SendUrge', ofReminder, { context: byPolicy, facts: closed }).then(cancelled());
    const moved = { ...facts, urgeable: { ...urgeable, deadlineRevision: 2, round: 3 } };
    given(planned())
      .when('SendUrge', ofReminder, { context: byPolicy, facts: moved })
      .then({ type: 'UrgeCancelled', data: { ...cancelled().data, cause: 'deadlineMoved' } });
  });
  it('of a letter that was overtaken is refused to the person, who can look again', () => {
    const closed = { ...facts, urgeable: { ...urgeable, open: false } };
    given(planned(letterStep))
      .when('SendUrge', { step: letterStep, letter }, { context: monitor, facts: closed })
      .thenThrows('ASSIGNMENT_NOT_OPEN');
  });
});

describe('what became of the deliveries', () => {
  const noting = (outcome: 'delivered' | 'read' | 'failed', delivery = 'delivery-1') =>
    ['NoteUrgeDelivery', { delivery, outcome }, { context: byPolicy, facts: rules }] as const;
  const failed = (delivery: string, plannedAgain: boolean): UrgeDeliveryFailed => ({
    type: 'UrgeDeliveryFailed',
    data: { ...address, step: reminder, delivery, plannedAgain },
  });
  it('starts the time for an answer with the first that arrives: three working days', () => {
    given(planned(), sent())
      .when(...noting('delivered'))
      .then(delivered());
  });
  it('counts the urge once', () => {
    given(planned(), sent(), delivered())
      .when(...noting('delivered', 'delivery-2'))
      .thenNothingHappened();
  });
  it('is that it arrived when it was read', () => {
    given(planned(), sent())
      .when(...noting('read'))
      .then(delivered(), read);
    given(planned(), sent(), delivered())
      .when(...noting('read'))
      .then(read);
    given(planned(), sent(), delivered(), read)
      .when(...noting('read'))
      .thenNothingHappened();
  });
  it('leads back to planned when the last of them failed', () => {
    given(planned(), sent())
      .when(...noting('failed'))
      .then(failed('delivery-1', false));
    given(planned(), sent(), failed('delivery-1', false))
      .when(...noting('failed'))
      .thenNothingHappened();
    given(planned(), sent(), failed('delivery-1', false))
      .when(...noting('failed', 'delivery-2'))
      .then(failed('delivery-2', true));
    given(planned(), sent(), failed('delivery-1', false), failed('delivery-2', true))
      .when('SendUrge', { step: reminder, letter: null }, { context: monitor, facts: { urgeable, deliveries } })
      .then(sent(reminder, 2));
  });
  it('of an urge that arrived otherwise leads nowhere', () => {
    given(planned(), sent(), delivered(), failed('delivery-1', false))
      .when(...noting('failed', 'delivery-2'))
      .then(failed('delivery-2', false));
  });
  it('does not matter any more once the urge is withdrawn', () => {
    given(planned(), sent(), cancelled())
      .when(...noting('failed'))
      .thenNothingHappened();
  });
  it('is refused of what was not sent, or by another delivery', () => {
    given()
      .when(...noting('delivered'))
      .thenThrows('URGE_NOT_SENT');
    given(planned())
      .when(...noting('delivered'))
      .thenThrows('URGE_NOT_SENT');
    given(planned(), sent())
      .when(...noting('delivered', 'delivery-9'))
      .thenThrows('URGE_NOT_SENT');
  });
  it('is kept of an urge that needs no answer any more, which stays withdrawn', () => {
    const { state, when } = given(planned(), sent(), cancelled());
    when(...noting('delivered')).then(delivered());
    expect(urgeDueAt(state)).toBeNull();
  });
});

describe('answering', () => {
  const answering = { step: null, text: TEXT };
  it('is for the urged agency, to the newest urge sent', () => {
    given(planned(), sent(), delivered()).when('AnswerUrge', answering, { context: assignee }).then(answered);
    given(planned(), sent()).when('AnswerUrge', answering, { context: monitor }).thenThrows('ACTOR_NOT_AUTHORISED');
  });
  it('is refused of what was not sent or is withdrawn', () => {
    given(planned()).when('AnswerUrge', answering, { context: assignee }).thenThrows('URGE_NOT_SENT');
    given(planned(), sent(), cancelled())
      .when('AnswerUrge', answering, { context: assignee })
      .thenThrows('URGE_CANCELLED');
    given(planned(), sent())
      .when('AnswerUrge', { ...answering, step: letterStep }, { context: assignee })
      .thenThrows('URGE_NOT_SENT');
  });
  it('may be done late', () => {
    const ignored: UrgeIgnored = {
      type: 'UrgeIgnored',
      data: { ...address, step: reminder, hasDeadline: true, ignoredAt: '2025-01-09T17:00:00.000Z' },
    };
    given(planned(), sent(), delivered(), ignored).when('AnswerUrge', answering, { context: assignee }).then(answered);
  });
});

describe('withdrawing', () => {
  const closing = { through: 3, cause: 'closed' as const };
  it('takes what is planned or unanswered', () => {
    given(planned()).when('CancelUrge', closing, { context: byPolicy }).then(cancelled());
    given(planned(), sent(), delivered()).when('CancelUrge', closing, { context: byPolicy }).then(cancelled());
  });
  it('leaves alone what a later run of the ladder planned', () => {
    given(planned({ ...reminder, round: 4 }))
      .when('CancelUrge', closing, { context: byPolicy })
      .thenThrows('URGE_NOT_PLANNED');
  });
  it('is refused where nothing waits', () => {
    given().when('CancelUrge', closing, { context: byPolicy }).thenThrows('URGE_NOT_PLANNED');
    given(planned(), sent(), answered)
      .when('CancelUrge', closing, { context: byPolicy })
      .thenThrows('URGE_NOT_PLANNED');
    given(planned(), cancelled()).when('CancelUrge', closing, { context: byPolicy }).thenThrows('URGE_NOT_PLANNED');
  });
  it('is a matter of policies', () => {
    given(planned()).when('CancelUrge', closing, { context: assigner }).thenThrows('ACTOR_NOT_AUTHORISED');
  });
});

describe('time', () => {
  const limit = '2025-01-09T17:00:00.000Z';
  const at = (asOf: string) => ['NoteTime', { asOf }, { context: clock(asOf) }] as const;
  it('makes an unanswered urge an ignored one, as of its limit', () => {
    const { state, when } = given(planned(), sent(), delivered());
    expect(urgeDueAt(state)).toBe(limit);
    when(...at('2025-02-01T00:00:00.000Z')).then({
      type: 'UrgeIgnored',
      data: { ...address, step: reminder, hasDeadline: true, ignoredAt: limit },
      occurredAt: limit,
    });
  });
  it('says nothing before, nor of what was answered, withdrawn or never delivered', () => {
    given(planned(), sent(), delivered())
      .when(...at('2025-01-09T16:59:59.999Z'))
      .thenNothingHappened();
    given(planned(), sent(), delivered(), answered)
      .when(...at(limit))
      .thenNothingHappened();
    given(planned(), sent(), delivered(), cancelled())
      .when(...at(limit))
      .thenNothingHappened();
    given(planned(), sent())
      .when(...at(limit))
      .thenNothingHappened();
    given()
      .when(...at(limit))
      .thenNothingHappened();
  });
});

describe('what an urge concerns', () => {
  it('is what its subject concerns, and the urged agency', () => {
    const { state } = given(planned());
    expect(urgeDecider.about(state, planned())).toEqual({
      agencies: ['department'],
      assignments: ['assignment-1'],
      directives: ['directive-1'],
    });
  });
});
