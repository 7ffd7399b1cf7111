import type { Instant } from '@chidao/calendar';
import { endOfDay } from '@chidao/calendar';
import type { Given } from '@chidao/specifications';
import { classify, flagsAt } from '@chidao/timeliness';
import { accepted, given, granted, made, requested, sentBack, submitted } from '../../test/assignment-examples.js';
import type { AssignmentEvent } from './assignment.events.js';
import { timelinessOf } from './assignment.state.js';

type Case = readonly [name: string, events: readonly Given<AssignmentEvent>[], asOf: Instant, shown: readonly string[]];

/** Noon in Viet Nam. */
const noon = (day: string): Instant => `${day}T05:00:00.000Z`;
const atTheEnd = submitted(endOfDay('2025-10-31'));
const twice = [
  submitted(noon('2025-10-30')),
  sentBack(noon('2025-11-03')),
  submitted(noon('2025-11-05'), { id: 'event-2', nth: 2 }),
  accepted(noon('2025-11-06')),
];
const extended = [
  requested(),
  granted('2025-11-30', 2, noon('2025-10-25')),
  submitted(noon('2025-11-20')),
  accepted(noon('2025-11-21')),
];

/** deadlines.md §3.1, as far as its events exist; due 2025-10-31. */
const cases: readonly Case[] = [
  ['nothing happened', [], noon('2025-10-21'), ['OPEN_IN_TIME']],
  ['seven working days before', [], '2025-10-22T01:00:00.000Z', ['OPEN_IN_TIME', 'NEAR_DUE']],
  ['the last millisecond', [], '2025-10-31T16:59:59.999Z', ['OPEN_IN_TIME', 'NEAR_DUE']],
  ['the next one', [], '2025-10-31T17:00:00.000Z', ['OPEN_OVERDUE']],
  ['submitted in the last one', [atTheEnd], noon('2025-11-05'), ['COMPLETED_ON_TIME', 'AWAITING_ACCEPTANCE']],
  ['and accepted later', [atTheEnd, accepted(noon('2025-11-10'))], noon('2025-11-20'), ['COMPLETED_ON_TIME']],
  ['sent back after the due day', twice, noon('2025-11-04'), ['OPEN_OVERDUE']],
  ['submitted again, and accepted', twice, noon('2025-11-20'), ['COMPLETED_LATE']],
  ['before it was sent back', twice, noon('2025-11-01'), ['COMPLETED_ON_TIME', 'AWAITING_ACCEPTANCE']],
  ['extended, then in time', extended, noon('2025-12-31'), ['COMPLETED_ON_TIME', 'EXTENDED']],
];

/** The facts as of an instant: those of the events at or before it. */
const factsAt = (events: readonly Given<AssignmentEvent>[], asOf: Instant) => {
  const { state } = given(...[made(), ...events].filter(({ occurredAt = noon('2025-10-20') }) => occurredAt <= asOf));
  const facts = timelinessOf(state);
  if (facts === null) throw new Error('nothing was made');
  return facts;
};

describe('the golden cases, from the events of an assignment', () => {
  it.each(cases)('%s', (_, events, asOf, shown) => {
    const facts = factsAt(events, asOf);
    expect([classify(facts, asOf, 'extended'), ...flagsAt(facts, asOf)]).toEqual(shown);
  });

  it('and on the original basis the extension does not help', () => {
    expect(classify(factsAt(extended, noon('2025-12-31')), noon('2025-12-31'), 'original')).toBe('COMPLETED_LATE');
  });

  it('of what was never made there is nothing to classify', () => {
    expect(timelinessOf(given().state)).toBeNull();
  });
});
