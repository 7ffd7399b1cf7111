import { authority, assigned, assigning, given, ids, round } from '../../test/obligation-examples.js';
import type { AssignObligation } from './assign-obligation.js';
import type { AssignmentOutcome, ObligationAssigned, ObligationEvent } from './obligation.events.js';

const second = { round: 2, period: null };

const closing = (assignment: string, outcome: AssignmentOutcome): ObligationEvent => ({
  type: 'AssignmentClosureNoted',
  data: { ...ids, assignment, outcome },
});

const share = (agency: string, attempt = 1, period: string | null = null) => ({
  ...{ group: 'group-so-noi-vu', agency, period, attempt },
});

const before = assigned(['so-noi-vu']);

/** Who is given what by a further round, as `agency#attempt`. */
const givenBy = (
  events: readonly ObligationEvent[],
  leads: readonly string[],
  facts: Partial<AssignObligation['facts']> = {},
  input: AssignObligation['input'] = second,
) => {
  const { outcome } = given(...events).when('AssignObligation', input, assigning(leads, facts));
  const happened = (outcome.value?.events ?? []).filter(
    (event): event is ObligationAssigned => event.type === 'ObligationAssigned',
  );
  return happened.flatMap(({ data }) =>
    data.groups.map(({ lead, coordinating }) => [lead, ...coordinating].map(({ id, attempt }) => `${id}#${attempt}`)),
  );
};

describe('a further round of an obligation', () => {
  it('gives nobody what they hold already, and says nothing when that is all', () => {
    given(...before)
      .when('AssignObligation', second, assigning(['so-noi-vu']))
      .thenNothingHappened();
  });

  it('gives a lead that became known a group of its own, and the others nothing', () => {
    expect(givenBy(before, ['so-noi-vu', 'so-tai-chinh'])).toEqual([['so-tai-chinh#1', 'so-tu-phap#1']]);
  });

  it('names the whole group when a coordinating agency became known', () => {
    const coordinating = [
      { expression: 'Sở Tư pháp', agencies: ['so-tu-phap'], unresolved: false },
      { expression: 'các sở liên quan', agencies: ['so-y-te'], unresolved: false },
    ];
    expect(givenBy(before, ['so-noi-vu'], { coordinating })).toEqual([['so-noi-vu#1', 'so-tu-phap#1', 'so-y-te#1']]);
  });

  it('gives again what ended undone, each time as one attempt more, and leaves the rest as it is', () => {
    const cancelled = [...before, closing('a1', 'Cancelled')];
    const facts = { handedBack: [share('so-noi-vu')] };
    expect(givenBy(cancelled, ['so-noi-vu'], facts)).toEqual([['so-noi-vu#2', 'so-tu-phap#1']]);
    const again = given(...cancelled).when('AssignObligation', second, assigning(['so-noi-vu'], facts));
    const after = [...cancelled, ...(again.outcome.value?.events ?? [])];
    const third = { round: 3, period: null };
    expect(givenBy(after, ['so-noi-vu'], facts, third)).toEqual([]);
    const twice = { handedBack: [share('so-noi-vu'), share('so-noi-vu', 2)] };
    expect(givenBy([...after, closing('a2', 'Returned')], ['so-noi-vu'], twice, third)).toEqual([
      ['so-noi-vu#3', 'so-tu-phap#1'],
    ]);
  });

  it('of another period gives everybody a first attempt, whatever became of the last', () => {
    const next = { round: 2, period: '2026' };
    const facts = { handedBack: [share('so-noi-vu')] };
    expect(givenBy(before, ['so-noi-vu'], facts, next)).toEqual([['so-noi-vu#1', 'so-tu-phap#1']]);
  });

  it('tells of a reporter who became known, though nobody is given anything', () => {
    const dutyActors = [{ expression: 'các phường', agencies: ['phuong-1'], unresolved: false }];
    given(...before)
      .when('AssignObligation', second, assigning(['so-noi-vu'], { dutyActors }))
      .thenMatches({ type: 'ObligationAssigned', data: { round: 2, groups: [] } });
  });

  it('keeps the obligation open until what was given again is closed as well', () => {
    const facts = { handedBack: [share('so-noi-vu')] };
    const cancelled = [...before, closing('a1', 'Cancelled'), closing('c1', 'Completed')];
    const { outcome } = given(...cancelled).when('AssignObligation', second, assigning(['so-noi-vu'], facts));
    const after = given(...cancelled, ...(outcome.value?.events ?? []));
    const end = { cause: { kind: 'allAssignmentsClosed' }, reason: null } as const;
    const by = { context: assigning([]).context, facts: authority };
    after.when('EndObligation', end, by).thenThrows('OPEN_ASSIGNMENTS_REMAIN');
    given(...cancelled)
      .when('AssignObligation', round, assigning(['so-noi-vu'], facts))
      .thenNothingHappened();
  });
});
