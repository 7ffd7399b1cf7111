import { occurrenceDueAt } from './note-time.js';
import { clock, person } from '@chidao/specifications';
import {
  ISSUER,
  OPEN_AT,
  address,
  byPolicy,
  given,
  linked,
  ofDuty,
  opened,
  receiver,
  rules,
  scheduled,
} from '../../test/occurrence-examples.js';

describe('scheduling an occurrence', () => {
  const { obligation: _, ...key } = address;
  const facts = {
    ...rules,
    duty: { ...ofDuty, obligation: 'obligation-1', ended: false },
    owed: { dueDate: '2025-10-31', cutoff: null, openAt: OPEN_AT },
  };
  const byClock = { ...key, order: null, asOf: '2025-09-10T00:00:00.000Z' };
  const late = { context: clock('2025-09-10T00:00:00.000Z'), facts };

  it('is done by the clock as of the instant it opens, however late it is written', () => {
    given()
      .when('ScheduleOccurrence', byClock, late)
      .then({ ...scheduled, occurredAt: OPEN_AT });
    given()
      .when('ScheduleOccurrence', { ...byClock, asOf: '2025-08-31T16:59:59.999Z' }, late)
      .thenNothingHappened();
    given()
      .when('ScheduleOccurrence', { ...byClock, asOf: OPEN_AT }, late)
      .thenMatches(scheduled);
  });

  it('is done by a policy where a report names it earlier, and opens in its time', () => {
    given()
      .when('ScheduleOccurrence', { ...byClock, asOf: null }, { ...byPolicy, facts })
      .then(scheduled);
    expect(occurrenceDueAt(given(scheduled).state)).toBe(OPEN_AT);
    given()
      .when('ScheduleOccurrence', { ...byClock, asOf: null }, { ...receiver, facts })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('opens at once where nothing is dated', () => {
    const owed = { dueDate: null, cutoff: null, openAt: '2024-12-20T02:00:00.000Z' };
    given()
      .when('ScheduleOccurrence', { ...byClock, asOf: null }, { ...byPolicy, facts: { ...facts, owed } })
      .thenMatches({
        type: 'OccurrenceScheduled',
        data: { openAt: byPolicy.context.at, deadline: { dueDate: null, due: null, ladder: [] } },
      });
  });

  it('happens once, for a duty that has not ended and owes the period', () => {
    given(scheduled).when('ScheduleOccurrence', byClock, late).thenThrows('OCCURRENCE_ALREADY_SCHEDULED');
    given()
      .when('ScheduleOccurrence', byClock, { ...late, facts: { ...facts, duty: { ...facts.duty, ended: true } } })
      .thenThrows('REPORT_DUTY_ENDED');
    given()
      .when('ScheduleOccurrence', byClock, { ...late, facts: { ...facts, owed: null } })
      .thenThrows('INPUT_INVALID');
  });

  it('warns of a cut-off after the due date, and marks what was overdue when it was recorded', () => {
    const owed = { dueDate: '2025-08-01', cutoff: '2025-08-15', openAt: OPEN_AT };
    given()
      .when('ScheduleOccurrence', byClock, { ...late, facts: { ...facts, owed } })
      .thenMatches({ type: 'OccurrenceScheduled', data: { warnings: ['CUTOFF_AFTER_DUE'], bornOverdue: true } });
  });

  it('may be ordered by an officer of the issuer, for a single report from today on', () => {
    const officer = { context: person({ agency: ISSUER, roles: ['officer'] }), facts: { ...facts, owed: null } };
    const order = (dueDate: string) => ({ ...byClock, asOf: null, order: { dueDate, cutoff: null } });
    given()
      .when('ScheduleOccurrence', order('2025-01-06'), officer)
      .thenMatches({ type: 'OccurrenceScheduled', data: { deadline: { dueDate: '2025-01-06' } } });
    given().when('ScheduleOccurrence', order('2025-01-05'), officer).thenThrows('INPUT_INVALID');
    given()
      .when('ScheduleOccurrence', order('2025-01-06'), { ...receiver, facts })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });
});

describe('opening an occurrence', () => {
  const asOf = '2025-09-10T00:00:00.000Z';
  const by = { context: clock(asOf), facts: rules };

  it('happens once, as of its instant', () => {
    given(scheduled)
      .when('OpenOccurrence', { asOf }, by)
      .then({ ...opened, occurredAt: OPEN_AT });
    given(scheduled).when('OpenOccurrence', { asOf: '2025-08-31T16:59:59.999Z' }, by).thenNothingHappened();
    given(scheduled, opened).when('OpenOccurrence', { asOf }, by).thenNothingHappened();
    given().when('OpenOccurrence', { asOf }, by).thenThrows('OCCURRENCE_NOT_SCHEDULED');
    given(scheduled)
      .when('OpenOccurrence', { asOf }, { ...receiver, facts: rules })
      .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('is noted also where a report came before, which stays what it is', () => {
    const early = given(scheduled, linked);
    early
      .when('OpenOccurrence', { asOf }, by)
      .then({ ...opened, occurredAt: OPEN_AT, data: { ...opened.data, answered: true } });
    expect(given(scheduled, linked, { ...opened, data: { ...opened.data, answered: true } }).state.status).toBe(
      'Submitted',
    );
  });
});
