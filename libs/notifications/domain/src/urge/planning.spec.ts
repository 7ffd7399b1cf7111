import { person, specify } from '@chidao/specifications';
import {
  address,
  assignee,
  assigner,
  byClock,
  byPolicy,
  cancelled,
  delivered,
  letterStep,
  monitor,
  planned,
  reminder,
  sent,
  stranger,
  urgeable,
} from '../../test/urge-examples.js';
import type { PlanUrge } from './plan-urge.js';
import { urgeDecider } from './urge.decider.js';

const { given } = specify(urgeDecider);
const facts = { urgeable, climbNeedsDelivery: true };
const { urge, subject } = address;
const ofReminder: PlanUrge['input'] = {
  urge,
  subject,
  rung: 'reminder',
  offset: -3,
  cause: 'ladder',
  round: 0,
};
const ofLetter: PlanUrge['input'] = { ...ofReminder, rung: 'urgingLetter', offset: 1 };
const byHand: PlanUrge['input'] = { ...ofReminder, offset: null, cause: 'person', round: null };

describe('planning an urge', () => {
  it('follows the ladder by date', () => {
    given().when('PlanUrge', ofReminder, { context: byClock, facts }).then(planned());
  });
  it('is done once for a step, however often the clock or a policy asks', () => {
    given(planned()).when('PlanUrge', ofReminder, { context: byClock, facts }).thenNothingHappened();
    given(planned(), sent()).when('PlanUrge', ofReminder, { context: byPolicy, facts }).thenNothingHappened();
  });
  it('takes each step of a rung by itself', () => {
    given(planned())
      .when('PlanUrge', { ...ofReminder, offset: -1 }, { context: byClock, facts })
      .then(planned({ ...reminder, offset: -1 }));
  });
  it('passes over what was overtaken by a new deadline or a new round', () => {
    const moved = { ...facts, urgeable: { ...urgeable, deadlineRevision: 2, round: 4 } };
    given().when('PlanUrge', ofReminder, { context: byClock, facts: moved }).thenNothingHappened();
    const resumed = { ...facts, urgeable: { ...urgeable, round: 5 } };
    given().when('PlanUrge', ofReminder, { context: byClock, facts: resumed }).thenNothingHappened();
  });
  it('begins again after work came back', () => {
    const resumed = { ...facts, urgeable: { ...urgeable, round: 5 } };
    const input = { ...ofReminder, round: 5 };
    given(planned(), cancelled())
      .when('PlanUrge', input, { context: byClock, facts: resumed })
      .then(planned({ ...reminder, round: 5 }));
  });
  it('is refused where nobody owes work', () => {
    const closed = { ...facts, urgeable: { ...urgeable, open: false } };
    given().when('PlanUrge', ofReminder, { context: byClock, facts: closed }).thenThrows('ASSIGNMENT_NOT_OPEN');
    const unknown = { ...facts, urgeable: null };
    const occurrence = { ...ofReminder, subject: { kind: 'occurrence' as const, id: 'occurrence-1' } };
    given().when('PlanUrge', occurrence, { context: byClock, facts: unknown }).thenThrows('OCCURRENCE_NOT_OPEN');
  });
});

describe('the second rung', () => {
  it('is climbed after a reminder reached its receiver', () => {
    given(planned(), sent(), delivered())
      .when('PlanUrge', ofLetter, { context: byClock, facts })
      .then(planned(letterStep));
  });
  it('is refused before that', () => {
    given(planned(), sent())
      .when('PlanUrge', ofLetter, { context: byClock, facts })
      .thenThrows('PREVIOUS_RUNG_NOT_DELIVERED');
  });
  it('does not count a delivery under a deadline that was moved', () => {
    const moved = { ...facts, urgeable: { ...urgeable, deadlineRevision: 2, round: 4 } };
    given(planned(), sent(), delivered())
      .when('PlanUrge', { ...ofLetter, round: null }, { context: monitor, facts: moved })
      .thenThrows('PREVIOUS_RUNG_NOT_DELIVERED');
  });
  it('may be climbed at once where the rule set says so', () => {
    given()
      .when('PlanUrge', ofLetter, { context: byClock, facts: { ...facts, climbNeedsDelivery: false } })
      .then(planned(letterStep));
  });
  it('needs an agency subordinate to an issuer', () => {
    const apart = { ...facts, urgeable: { ...urgeable, subordinate: false } };
    given(planned(), sent(), delivered())
      .when('PlanUrge', ofLetter, { context: byClock, facts: apart })
      .thenThrows('AGENCY_NOT_SUBORDINATE');
    given().when('PlanUrge', ofReminder, { context: byClock, facts: apart }).then(planned());
  });
});

describe('planning by hand', () => {
  const outside = { ...reminder, offset: null };
  it('is for the monitor and the assigner', () => {
    const event = { type: 'UrgePlanned' as const, data: { ...planned(outside).data, cause: 'person' as const } };
    given().when('PlanUrge', byHand, { context: monitor, facts }).then(event);
    given().when('PlanUrge', byHand, { context: assigner, facts }).then(event);
  });
  it('is also for the head of an agency that gave the work on', () => {
    const passedOn = { ...facts, urgeable: { ...urgeable, above: ['lead'] } };
    given()
      .when('PlanUrge', byHand, { context: person({ agency: 'lead', post: 'head' }), facts: passedOn })
      .thenMatches({ type: 'UrgePlanned', data: { cause: 'person' } });
  });
  it('is not for the assignee or anybody else', () => {
    given().when('PlanUrge', byHand, { context: assignee, facts }).thenThrows('ACTOR_NOT_AUTHORISED');
    given().when('PlanUrge', byHand, { context: stranger, facts }).thenThrows('ACTOR_NOT_AUTHORISED');
    const unknown = { ...facts, urgeable: null };
    given().when('PlanUrge', byHand, { context: assigner, facts: unknown }).thenThrows('ACTOR_NOT_AUTHORISED');
  });
  it('is refused while a step of the same rung waits, and a second time in the same round', () => {
    given(planned()).when('PlanUrge', byHand, { context: monitor, facts }).thenThrows('RUNG_ALREADY_PLANNED');
    given(planned(outside), sent(outside))
      .when('PlanUrge', byHand, { context: monitor, facts })
      .thenThrows('RUNG_ALREADY_PLANNED');
  });
});
