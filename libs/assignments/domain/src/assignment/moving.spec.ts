import { person, policy } from '@chidao/specifications';
import { classify, deadlineOf, flagsAt } from '@chidao/timeliness';
import {
  address,
  byPolicy,
  causes,
  closings,
  coordinating,
  DUE,
  given,
  granted,
  ISSUER,
  known,
  made,
  moved,
  requested,
  rules,
  signer,
  undated,
} from '../../test/assignment-examples.js';
import type { MoveCause } from './assignment.events.js';
import { assignmentDueAt } from './note-time.js';

const by = (setByHigherLevel = false, day?: string) => ({
  context: byPolicy(day),
  facts: { ...rules, setByHigherLevel },
});
const to = (newDue: string, kind: MoveCause['kind'] = 'recalculated') => ({
  newDue,
  cause: causes[kind],
  mover: null,
});

describe('a due date is moved', () => {
  it('by a policy that names its cause', () => {
    given(made())
      .when('MoveDeadline', to('2025-11-03'), by())
      .then({
        type: 'DeadlineMoved',
        data: { ...address, cause: causes.recalculated, deadline: deadlineOf('2025-11-03', 2, rules) },
      });
    const facts = { ...rules, setByHigherLevel: false };
    for (const context of [signer(), person({ agency: ISSUER, post: 'head' })])
      given(made()).when('MoveDeadline', to('2025-11-03'), { context, facts }).thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('not to where it is', () => {
    given(made()).when('MoveDeadline', to(DUE), by()).thenNothingHappened();
    given(made(), moved('2025-11-03')).when('MoveDeadline', to('2025-11-03'), by()).thenNothingHappened();
  });

  it('not back by what was said before, when that comes again', () => {
    const at = (revision: number) => ({ ...to(DUE), cause: { ...causes.recalculated, revision } });
    const followed = [made(), moved('2025-11-03')];
    given(...followed)
      .when('MoveDeadline', at(2), by())
      .thenNothingHappened();
    given(...followed)
      .when('MoveDeadline', at(4), by())
      .thenMatches({ type: 'DeadlineMoved', data: { deadline: { dueDate: DUE } } });
    given(...followed)
      .when('MoveDeadline', { ...to(DUE), cause: { ...causes.leadMoved, revision: 1 } }, by())
      .thenMatches({ type: 'DeadlineMoved', data: {} });
  });

  it('not against a higher body, not when closed', () => {
    given(made())
      .when('MoveDeadline', to('2025-11-03', 'difficultyAnswered'), by(true))
      .thenThrows('DEADLINE_SET_BY_HIGHER_LEVEL');
    for (const events of closings)
      given(...events)
        .when('MoveDeadline', to('2025-11-03'), by())
        .thenThrows('ASSIGNMENT_NOT_OPEN');
    given()
      .when('MoveDeadline', to('2025-11-03'), { context: policy('p'), facts: by().facts })
      .thenThrows('NOT_FOUND');
  });

  it('earlier or later by a computation, while nobody decided otherwise', () => {
    given(made(), moved('2025-11-03'))
      .when('MoveDeadline', to(DUE), by())
      .thenMatches({
        type: 'DeadlineMoved',
        data: { deadline: { dueDate: DUE, deadlineRevision: 3 } },
      });
    given(coordinating)
      .when('MoveDeadline', to('2025-10-20', 'leadMoved'), by())
      .thenMatches({
        type: 'DeadlineMoved',
        data: { cause: causes.leadMoved },
      });
  });

  it.each([
    ['an extension', [requested(), granted('2025-11-15')]],
    ['an answer to a difficulty', [moved('2025-11-15', 'difficultyAnswered')]],
  ] as const)('never back behind %s by a computation or an old message', (_, decision) => {
    for (const cause of ['recalculated', 'leadMoved'] as const) {
      given(made(), ...decision)
        .when('MoveDeadline', to(DUE, cause), by())
        .thenNothingHappened();
      given(made(), ...decision)
        .when('MoveDeadline', to('2025-11-20', cause), by())
        .thenMatches({ type: 'DeadlineMoved', data: { cause: causes[cause] } });
      given(made(), ...decision, moved('2025-11-20'))
        .when('MoveDeadline', to('2025-11-19', cause), by())
        .thenNothingHappened();
    }
    given(made(), ...decision)
      .when('MoveDeadline', to('2025-11-05', 'difficultyAnswered'), by())
      .thenMatches({ type: 'DeadlineMoved', data: { cause: causes.difficultyAnswered } });
  });

  it.each(['difficultyAnswered', 'leadMoved', 'recalculated'] as const)(
    'not by what is older than the decision that stands, in whatever order they come (%s)',
    (cause) => {
      const older = by(false, '2025-10-20');
      given(made(), requested(), granted('2025-11-15')) // on 25 October
        .when('MoveDeadline', to('2025-11-05', cause), older)
        .thenNothingHappened();
      given(made(), requested(), granted('2025-11-15'))
        .when('MoveDeadline', to('2025-11-20', cause), older)
        .thenNothingHappened();
      given(made(), moved('2025-11-15', 'difficultyAnswered', '2025-10-25T02:00:00.000Z'))
        .when('MoveDeadline', to('2025-11-20', cause), older)
        .thenNothingHappened();
      given(made(), moved('2025-11-15', 'leadMoved', '2025-10-25T02:00:00.000Z'))
        .when('MoveDeadline', to('2025-11-20', cause), older)
        .thenMatches({ type: 'DeadlineMoved', data: { cause: causes[cause] } });
    },
  );

  it('and the original date stays', () => {
    const { timeliness } = known(made(), moved('2025-11-03'));
    const t = '2025-11-02T00:00:00.000Z';
    expect([classify(timeliness, t, 'original'), classify(timeliness, t, 'extended')]).toEqual([
      'OPEN_OVERDUE',
      'OPEN_IN_TIME',
    ]);
    expect(flagsAt(timeliness, t)).toContain('EXTENDED');
  });

  it('and what gets a due date no longer ages', () => {
    expect(assignmentDueAt(known(undated()))).toBe('2025-12-30T17:00:00.000Z');
    const dated = known(undated(), moved('2025-11-03', 'difficultyAnswered'));
    expect([assignmentDueAt(dated), dated.timeliness.listAt]).toEqual([null, null]);
  });
});
