import { person, policy } from '@chidao/specifications';
import {
  address,
  AGENCY,
  closings,
  DUE,
  given,
  happened,
  head,
  ISSUER,
  known,
  made,
  moved,
  officer,
  resolved,
  rules,
  signer,
  submitted,
  undated,
  UNIT,
} from '../../test/assignment-examples.js';
import type { AssignmentCascaded } from './assignment.events.js';

const facts = { subordinate: [UNIT, 'unit-2'], ids: { [UNIT]: 'assignment-2', 'unit-2': 'assignment-3' } };
const by = (context = officer()) => ({ context, facts });
const units = (...list: readonly (readonly [agency: string, dueDate: string | null])[]) => ({
  units: list.map(([agency, dueDate]) => ({ agency, dueDate })),
});
const { sources } = made().data;
const inherited: AssignmentCascaded['data']['inherited'] = {
  ...{ item: '2.b', kind: 'once', round: 1, period: null, sources, subordinateTo: [AGENCY, ISSUER] },
  ...{ noNamedLead: false, ifNeeded: false, deadlineAsResolved: resolved(DUE) },
};
const cascaded = happened('AssignmentCascaded', {
  children: [{ assignment: 'assignment-2', agency: UNIT, dueDate: DUE }],
  inherited,
});

describe('work is passed on', () => {
  it('to units below, each due when the agency is or earlier', () => {
    given(made())
      .when('CascadeAssignment', units([UNIT, null], ['unit-2', '2025-10-20']), by())
      .then({
        type: 'AssignmentCascaded',
        data: {
          ...address,
          children: [
            { assignment: 'assignment-2', agency: UNIT, dueDate: DUE },
            { assignment: 'assignment-3', agency: 'unit-2', dueDate: '2025-10-20' },
          ],
          inherited,
        },
      });
  });

  it('by whoever acts for the agency, in any open state', () => {
    for (const context of [officer(), head()])
      given(made())
        .when('CascadeAssignment', units([UNIT, null]), by(context))
        .thenMatches({
          type: 'AssignmentCascaded',
          data: {},
        });
    given(made(), submitted('2025-10-20T02:00:00.000Z'))
      .when('CascadeAssignment', units([UNIT, null]), by())
      .thenMatches({ type: 'AssignmentCascaded', data: {} });
    for (const context of [signer(), policy('p'), person({ agency: UNIT, post: 'head' })])
      given(made())
        .when('CascadeAssignment', units([UNIT, null]), by(context))
        .thenThrows('ACTOR_NOT_AUTHORISED');
  });

  it('once to each unit, however often it is named', () => {
    given(made(), cascaded)
      .when('CascadeAssignment', units([UNIT, null]), by())
      .thenNothingHappened();
    given(made(), cascaded)
      .when('CascadeAssignment', units([UNIT, null], ['unit-2', null], ['unit-2', '2025-10-01']), by())
      .thenMatches({ type: 'AssignmentCascaded', data: { children: [{ agency: 'unit-2', dueDate: DUE }] } });
    expect(known(made(), cascaded).children).toEqual([UNIT]);
  });

  it('not to others, not for a later day, not when closed', () => {
    given(made())
      .when('CascadeAssignment', units(['elsewhere', null]), by())
      .thenThrows('UNIT_NOT_SUBORDINATE');
    given(made())
      .when('CascadeAssignment', units([UNIT, '2025-11-01']), by())
      .thenThrows('CHILD_DUE_AFTER_PARENT');
    for (const events of closings)
      given(...events)
        .when('CascadeAssignment', units([UNIT, null]), by())
        .thenThrows('ASSIGNMENT_NOT_OPEN');
  });

  it('by the present due date, where the parent’s moved', () => {
    given(made(), moved('2025-11-10'))
      .when('CascadeAssignment', units([UNIT, null], ['unit-2', '2025-11-05']), by())
      .thenMatches({
        type: 'AssignmentCascaded',
        data: { children: [{ dueDate: '2025-11-10' }, { dueDate: '2025-11-05' }] },
      });
  });

  it('with any day, or none, where the parent has none; continuous work stays continuous', () => {
    given(undated({ kind: 'continuous', listAt: null }))
      .when('CascadeAssignment', units([UNIT, null], ['unit-2', '2026-06-30']), by())
      .thenMatches({
        type: 'AssignmentCascaded',
        data: { children: [{ dueDate: null }, { dueDate: '2026-06-30' }], inherited: { kind: 'continuous' } },
      });
  });

  it('outside the State hierarchy too: a child is at least subordinate to who cascaded', () => {
    given(made({ subordinateTo: [] }))
      .when('CascadeAssignment', units([UNIT, null]), by())
      .thenMatches({ type: 'AssignmentCascaded', data: { inherited: { subordinateTo: [AGENCY] } } });
  });

  it('and the agency stays answerable for its own result', () => {
    expect(known(made(), cascaded)).toMatchObject({ status: 'Assigned', submission: null });
    expect({ ...known(made(), cascaded), children: [] }).toEqual(known(made()));
    expect(rules.ruleSet.rules.R18).toBe('ownAcceptedResult');
  });
});
