import { addDays, endOfDay, startOfDay, weekendsOnly } from '@chidao/calendar';
import {
  classify,
  defaultRuleSet,
  flagsAt,
  instantsFor,
  noFacts,
  withAcceptance,
  withDue,
  withFlag,
  withMovedDue,
  withSubmission,
  withoutResult,
  withoutSubmission,
  type TimelinessFacts,
} from '../src/index.js';

const due = '2025-10-31';
const lastMoment = '2025-10-31T16:59:59.999Z';

/** A time of day in Viet Nam. */
const at = (date: string, hour = 12): string =>
  hour < 7
    ? `${addDays(date, -1)}T${String(hour + 17)}:00:00.000Z`
    : `${date}T${String(hour - 7).padStart(2, '0')}:00:00.000Z`;

interface Happening {
  readonly what: 'submitted' | 'accepted' | 'sentBack' | 'revoked' | 'dropped' | 'suspended' | 'extendedTo2025-11-30';
  readonly at: string;
}

const evolve: {
  readonly [What in Happening['what']]: (facts: TimelinessFacts, at: string) => TimelinessFacts;
} = {
  submitted: withSubmission,
  accepted: withAcceptance,
  sentBack: withoutSubmission,
  revoked: withoutSubmission,
  dropped: withoutResult,
  suspended: (facts) => withFlag(facts, 'SUSPENDED', true),
  'extendedTo2025-11-30': (facts) => withMovedDue(facts, instantsFor('2025-11-30', defaultRuleSet, weekendsOnly)),
};

const factsAsOf = (happenings: readonly Happening[], t: string): TimelinessFacts =>
  happenings
    .filter((happening) => happening.at <= t)
    .reduce(
      (facts, happening) => evolve[happening.what](facts, happening.at),
      withDue(noFacts, instantsFor(due, defaultRuleSet, weekendsOnly)),
    );

const submitted = (when: string): Happening => ({ what: 'submitted', at: when });
const accepted = (date: string): Happening => ({ what: 'accepted', at: at(date) });
const sentBackOnce: readonly Happening[] = [submitted(at('2025-10-30')), { what: 'sentBack', at: at('2025-11-03') }];
const secondAttempt = [...sentBackOnce, submitted(at('2025-11-05')), accepted('2025-11-06')];
const extended: readonly Happening[] = [
  { what: 'extendedTo2025-11-30', at: at('2025-10-25') },
  submitted(at('2025-11-20')),
  accepted('2025-11-25'),
];
const revoked: readonly Happening[] = [
  submitted(at('2025-10-30')),
  accepted('2025-10-31'),
  { what: 'revoked', at: at('2025-12-01') },
];

describe('golden cases (deadlines.md §3.1), due on 2025-10-31', () => {
  it.each<[string, readonly Happening[], string, readonly [expected: string | null, ...flags: string[]]]>([
    ['nothing, ten days before', [], at('2025-10-21', 12), ['OPEN_IN_TIME']],
    ['nothing, on the first near day', [], at('2025-10-22', 8), ['OPEN_IN_TIME', 'NEAR_DUE']],
    ['nothing, in the first millisecond of it', [], startOfDay('2025-10-22'), ['OPEN_IN_TIME', 'NEAR_DUE']],
    ['nothing, in the millisecond before it', [], endOfDay('2025-10-21'), ['OPEN_IN_TIME']],
    ['nothing, in the last millisecond', [], lastMoment, ['OPEN_IN_TIME', 'NEAR_DUE']],
    ['nothing, one millisecond later', [], '2025-10-31T17:00:00.000Z', ['OPEN_OVERDUE']],
    [
      'submitted in the last millisecond',
      [submitted(lastMoment)],
      at('2025-11-05'),
      ['COMPLETED_ON_TIME', 'AWAITING_ACCEPTANCE'],
    ],
    [
      'the same, accepted later',
      [submitted(lastMoment), accepted('2025-11-10')],
      at('2025-11-20'),
      ['COMPLETED_ON_TIME'],
    ],
    ['submitted in time, sent back', sentBackOnce, at('2025-11-04'), ['OPEN_OVERDUE']],
    ['submitted again late, accepted', secondAttempt, at('2025-11-20'), ['COMPLETED_LATE']],
    [
      'the same, seen before it was sent back',
      secondAttempt,
      at('2025-11-01'),
      ['COMPLETED_ON_TIME', 'AWAITING_ACCEPTANCE'],
    ],
    [
      'suspended, never resumed',
      [{ what: 'suspended', at: at('2025-10-20') }],
      at('2025-11-05'),
      ['OPEN_OVERDUE', 'SUSPENDED'],
    ],
    ['accepted, then revoked', revoked, at('2025-12-02'), ['OPEN_OVERDUE']],
    ['dropped', [{ what: 'dropped', at: at('2025-10-01') }], at('2025-11-05'), [null]],
  ])('%s', (_, happenings, t, [expected, ...flags]) => {
    const facts = factsAsOf(happenings, t);
    expect(classify(facts, t, 'original')).toBe(expected);
    expect(classify(facts, t, 'extended')).toBe(expected);
    expect(flagsAt(facts, t)).toEqual(flags);
  });

  it('an extension shows on both bases', () => {
    const t = at('2025-12-31');
    const facts = factsAsOf(extended, t);
    expect(classify(facts, t, 'original')).toBe('COMPLETED_LATE');
    expect(classify(facts, t, 'extended')).toBe('COMPLETED_ON_TIME');
    expect(flagsAt(facts, t)).toEqual(['EXTENDED']);
  });

  it('an extended deadline is near by its own date', () => {
    const t = at('2025-10-31');
    const facts = factsAsOf(extended.slice(0, 1), t);
    expect([classify(facts, t, 'original'), flagsAt(facts, t)]).toEqual(['OPEN_IN_TIME', ['EXTENDED']]);
    expect(flagsAt(facts, at('2025-11-28'))).toEqual(['NEAR_DUE', 'EXTENDED']);
  });
});
