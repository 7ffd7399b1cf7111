import fc from 'fast-check';
import { classify, flagsAt } from './classify.js';
import { factFieldKinds, satisfies } from './fact-test.js';
import { rangeFor, rangeForFlag } from './range-for.js';
import { timelinessClasses, type DueBasis, type TimelinessClass } from './timeliness-class.js';
import {
  noFacts,
  withAcceptance,
  withDue,
  withFlag,
  withListAt,
  withMovedDue,
  withNoClass,
  withSubmission,
  withoutResult,
  withoutSubmission,
  type TimelinessFacts,
} from './timeliness-facts.js';
import { timelinessFlags } from './timeliness-flags.js';

const instants = [0, 1, 2, 3, 4, 5].map((index) => `2025-10-3${index % 2}T16:59:59.99${index}Z`).sort();
const instant = fc.constantFrom(...instants);
const maybe = fc.option(instant, { nil: null });

const step: fc.Arbitrary<(facts: TimelinessFacts) => TimelinessFacts> = fc.oneof(
  fc.tuple(maybe, fc.array(instant, { maxLength: 2 })).map(([due, nearDue]) => {
    return (facts: TimelinessFacts) => withDue(facts, { due, nearDue });
  }),
  fc.tuple(maybe, fc.array(instant, { maxLength: 2 })).map(([due, nearDue]) => {
    return (facts: TimelinessFacts) => withMovedDue(facts, { due, nearDue });
  }),
  instant.map((at) => (facts: TimelinessFacts) => withSubmission(facts, at)),
  maybe.map((at) => (facts: TimelinessFacts) => withListAt(facts, at)),
  fc.boolean().map((none) => (facts: TimelinessFacts) => withNoClass(facts, none)),
  fc.boolean().map((raised) => (facts: TimelinessFacts) => withFlag(facts, 'SUSPENDED', raised)),
  fc.constantFrom(withAcceptance, withoutSubmission),
  fc.constantFrom(withoutResult, withAcceptance, withAcceptance),
);

const anyFacts = fc.array(step, { maxLength: 6 }).map((steps) => steps.reduce((facts, next) => next(facts), noFacts));

/** deadlines.md §3 as it stands there. */
const rows: readonly (readonly [TimelinessClass, (done: string | null, due: string | null, t: string) => boolean])[] = [
  ['COMPLETED_NO_DEADLINE', (done, due) => done !== null && due === null],
  ['COMPLETED_ON_TIME', (done, due) => done !== null && due !== null && done <= due],
  ['COMPLETED_LATE', (done, due) => done !== null && due !== null && done > due],
  ['OPEN_NO_DEADLINE', (done, due) => done === null && due === null],
  ['OPEN_IN_TIME', (done, due, t) => done === null && due !== null && t <= due],
  ['OPEN_OVERDUE', (done, due, t) => done === null && due !== null && t > due],
];

const definition = (facts: TimelinessFacts, t: string, basis: DueBasis): TimelinessClass | null => {
  if (facts.closedWithoutResult || facts.noClass) return null;
  const due = basis === 'original' ? facts.originalDue : facts.extendedDue;
  return rows.find(([, applies]) => applies(facts.done, due, t))?.[0] ?? null;
};

describe('whatever happened', () => {
  it.each<DueBasis>(['original', 'extended'])('the class on the %s basis is the one of the definition', (basis) => {
    fc.assert(
      fc.property(anyFacts, instant, (facts, t) => {
        expect(classify(facts, t, basis)).toBe(definition(facts, t, basis));
      }),
      { numRuns: 2000 },
    );
  });

  it.each<DueBasis>(['original', 'extended'])('a query finds a class on the %s basis exactly where it is', (basis) => {
    fc.assert(
      fc.property(anyFacts, instant, (facts, t) => {
        const found = timelinessClasses.filter((wanted) => satisfies(facts, rangeFor(wanted, t, basis)));
        const is = classify(facts, t, basis);
        expect(found).toEqual(is === null ? [] : [is]);
      }),
      { numRuns: 2000 },
    );
  });

  it('a query finds a flag exactly where it is raised', () => {
    fc.assert(
      fc.property(anyFacts, instant, (facts, t) => {
        const found = timelinessFlags.filter((flag) => satisfies(facts, rangeForFlag(flag, t)));
        expect(found).toEqual(flagsAt(facts, t));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the tests of a query', () => {
  it('name only fields that a view is told to declare, under the path of the document', () => {
    const kinds = factFieldKinds('work.time');
    const tests = [
      ...timelinessClasses.flatMap((wanted) => rangeFor(wanted, instants[0]!, 'original', 'work.time')),
      ...timelinessFlags.flatMap((flag) => rangeForFlag(flag, instants[0]!, 'work.time')),
    ];
    expect(tests.filter((test) => !Object.hasOwn(kinds, test.field))).toEqual([]);
    expect(Object.keys(factFieldKinds()).sort()).toEqual(
      Object.keys(noFacts)
        .map((key) => `timeliness.${key}`)
        .sort(),
    );
  });

  it('need no prefix where the facts are the document', () => {
    expect(rangeFor('OPEN_NO_DEADLINE', instants[0]!, 'original', '').map((test) => test.field)).toEqual([
      'closedWithoutResult',
      'noClass',
      'completedOriginal',
      'originalDue',
    ]);
  });

  it('never take a missing due instant for one that has passed', () => {
    expect(satisfies(noFacts, rangeFor('OPEN_OVERDUE', '2099-01-01T00:00:00.000Z', 'extended'))).toBe(false);
    expect(satisfies(noFacts, [{ field: 'timeliness.originalDue', before: '2099-01-01T00:00:00.000Z' }])).toBe(true);
  });
});

describe('flags that facts set', () => {
  it('are none at first', () => expect(flagsAt(noFacts, '2025-01-01T00:00:00.000Z')).toEqual([]));

  it('are raised once, and lowered', () => {
    const twice = withFlag(withFlag(noFacts, 'SUSPENDED', true), 'SUSPENDED', true);
    expect(withFlag(twice, 'BORN_OVERDUE', true).flags).toEqual(['BORN_OVERDUE', 'SUSPENDED']);
    expect(withFlag(twice, 'SUSPENDED', false).flags).toEqual([]);
    expect(flagsAt(withFlag(noFacts, 'NOT_RANKED', true), '2025-01-01T00:00:00.000Z')).toEqual(['NOT_RANKED']);
  });
});
