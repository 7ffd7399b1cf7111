import { clock } from '@chidao/specifications';
import { classify, flagsAt } from '@chidao/timeliness';
import {
  address,
  AGENCY,
  byPolicy,
  child,
  coordinating,
  given,
  head,
  ISSUER,
  known,
  LEAD,
  made,
  resolved,
  rules,
  toMake,
  UNIT,
  undated,
} from '../../test/assignment-examples.js';
import { assignmentDecider } from './assignment.decider.js';
import type { AssignmentMade } from './assignment.events.js';
import type { MakeAssignment } from './make-assignment.js';

const october = { context: byPolicy('2025-10-01'), facts: rules };
const dataOf = (change: Partial<MakeAssignment['input']> = {}, context = october.context): AssignmentMade['data'] =>
  given().when('MakeAssignment', toMake(change), { context, facts: rules }).outcome.value?.events[0]
    ?.data as AssignmentMade['data'];

describe('an assignment is made', () => {
  it('with the instants of its deadline, so that no later calendar changes them', () => {
    const { occurredAt: _, ...event } = made();
    given().when('MakeAssignment', toMake(), october).then(event);
    const { due, nearDue, ladder, deadlineRevision } = dataOf().deadline;
    expect([due, nearDue.length, ladder.length, deadlineRevision]).toEqual(['2025-10-31T16:59:59.999Z', 3, 6, 1]);
  });

  it('by a policy or the clock, never by a person', () => {
    given()
      .when('MakeAssignment', toMake(), { context: clock('2025-10-01T02:00:00.000Z'), facts: rules })
      .thenMatches({ type: 'AssignmentMade', data: address });
    given().when('MakeAssignment', toMake(), { context: head(), facts: rules }).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('once', () => {
    given(made()).when('MakeAssignment', toMake(), october).thenThrows('ASSIGNMENT_ALREADY_MADE');
    expect(given(made(), made({ item: 'another' })).state).toEqual(given(made()).state);
  });

  it('for the directive, the obligation, the group and the agency that holds it', () => {
    expect(assignmentDecider.about(known(made()), made())).toEqual({
      directives: ['directive-1'],
      issuers: [ISSUER],
      obligations: ['obligation-1'],
      groups: ['group-1'],
      assignments: ['assignment-1'],
      agencies: [AGENCY],
    });
    expect(assignmentDecider.about(known(child), child)).toMatchObject({
      assignments: ['assignment-1', 'assignment-parent'],
      agencies: [UNIT],
    });
    const outside = { directive: 'directive-9', issuer: null, keeper: LEAD, signer: null, modality: 'ask' } as const;
    const fromOutside = made({ sources: [outside] });
    const { agencies, issuers } = assignmentDecider.about(known(fromOutside), fromOutside);
    expect([agencies, issuers]).toEqual([[LEAD, AGENCY].sort(), undefined]);
    expect(assignmentDecider.about({ status: 'None' }, made())).toEqual({});
  });
});

describe('a coordinating assignment', () => {
  const coordinatingRole = { role: 'coordinating', lead: LEAD } as const;

  it('is due three working days before its lead’s', () => {
    expect(dataOf(coordinatingRole).deadline).toEqual(coordinating.data.deadline);
  });

  it('has no due date where the lead has none, and ages like it', () => {
    const { deadline, listAt } = dataOf({ ...coordinatingRole, deadlineAsResolved: resolved(null) });
    expect([deadline.dueDate, deadline.due, deadline.ladder, listAt]).toEqual([
      null,
      null,
      [],
      '2025-12-30T17:00:00.000Z',
    ]);
  });
});

describe('a child', () => {
  const ofParent = { parent: { assignment: 'assignment-parent', agency: AGENCY } };

  it('has the due date that it was cascaded with', () => {
    expect(dataOf({ ...ofParent, ownDueDate: '2025-10-20' }).deadline.dueDate).toBe('2025-10-20');
  });

  it('has none where its parent had none, whatever the directive once said', () => {
    expect(dataOf({ ...ofParent, ownDueDate: null }).deadline.dueDate).toBeNull();
  });
});

describe('what is flagged from the beginning', () => {
  const flags = (change: Partial<MakeAssignment['input']>, day = '2025-10-01'): readonly string[] => {
    const state = known(made(dataOf(change, byPolicy(day))));
    return flagsAt(state.timeliness, `${day}T02:00:00.000Z`);
  };

  it('is work entered after its due date, but not on the due day', () => {
    expect(flags({}, '2025-11-01')).toEqual(['BORN_OVERDUE']);
    expect(flags({}, '2025-10-31')).toEqual(['NEAR_DUE']);
    expect(flags({ deadlineAsResolved: resolved(null) }, '2025-11-01')).toEqual([]);
  });

  it('is work without a named lead, and of an agency that is not subordinate to the issuer', () => {
    expect(flags({ noNamedLead: true })).toEqual(['NO_NAMED_LEAD']);
    expect(flags({ subordinateTo: [] })).toEqual(['NOT_RANKED']);
  });
});

describe('what has no deadline', () => {
  it('ages from the day it was made', () => {
    expect(dataOf({ deadlineAsResolved: resolved(null) }).listAt).toBe('2025-12-30T17:00:00.000Z');
  });

  it.each([
    ['continuous work', { kind: 'continuous', deadlineAsResolved: resolved(null) }],
    ['what recurs by a rule', { kind: 'recurring', deadlineAsResolved: { ...resolved(null), kind: 'RECURRING' } }],
    ['what is due on a day', {}],
  ] as const)('does not age: %s', (_, change) => {
    expect(dataOf(change).listAt).toBeNull();
  });

  it('has no class where it is continuous', () => {
    const classOf = (kind: 'once' | 'continuous'): string | null =>
      classify(known(undated({ kind })).timeliness, '2026-10-01T00:00:00.000Z', 'original');
    expect([classOf('continuous'), classOf('once')]).toEqual([null, 'OPEN_NO_DEADLINE']);
  });
});
