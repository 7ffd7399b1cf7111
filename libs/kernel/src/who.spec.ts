import type { DelegationScope, Standing } from './actor.js';
import type { CommandContext } from './command.js';
import { actsFor, delegated, holdsRole, isAssigner } from './who.js';

const AGENCY = 'agency-1';

const contextOf = (standing: Partial<Standing>): CommandContext => ({
  commandId: 'command-1',
  actor: { kind: 'person', id: 'person-1' },
  standing: {
    person: 'person-1',
    agency: AGENCY,
    roles: [],
    limitedRoles: [],
    post: null,
    delegations: [],
    ...standing,
  },
  at: '2025-01-06T02:00:00.000Z',
  versions: { ruleSet: null, calendar: null },
  causationId: null,
  correlationId: 'correlation-1',
});

describe('the assigner', () => {
  const delegate = (scope: DelegationScope) =>
    contextOf({ agency: 'agency-2', delegations: [{ id: 'delegation-1', agency: AGENCY, scope }] });

  it('is head or deputy of the keeper, named as signer where it signed', () => {
    expect(isAssigner(contextOf({ post: 'head' }), AGENCY, 'person-2')).toEqual({ agency: AGENCY, by: 'head' });
    expect(isAssigner(contextOf({ post: 'deputy' }), AGENCY, 'person-2')).toEqual({ agency: AGENCY, by: 'deputy' });
    expect(isAssigner(contextOf({ post: 'deputy' }), AGENCY, 'person-1')).toEqual({ agency: AGENCY, by: 'signer' });
  });

  it('is no longer the signer who left office', () => {
    expect(isAssigner(contextOf({ roles: ['officer'] }), AGENCY, 'person-1')).toBeNull();
  });

  it('is whoever holds the delegation for directing work, and nobody by a delegation for something else', () => {
    const capacity = { agency: 'agency-2', by: 'delegation', delegation: 'delegation-1' };
    expect(isAssigner(delegate('directWork'), AGENCY, null)).toEqual(capacity);
    expect(isAssigner(delegate('signRuleSets'), AGENCY, null)).toBeNull();
    expect(delegated(delegate('signRuleSets'), 'signRuleSets', AGENCY)).toEqual(capacity);
    expect(delegated(delegate('directWork'), 'signRuleSets', AGENCY)).toBeNull();
  });

  it('is nobody where no agency of ours keeps the directive', () => {
    expect(isAssigner(contextOf({ post: 'head' }), null, null)).toBeNull();
    expect(isAssigner(delegate('directWork'), 'agency-3', null)).toBeNull();
  });
});

it('a role for given matters only is not held', () => {
  const limited = contextOf({ limitedRoles: ['officer', 'clerk'] });
  expect([actsFor(limited, AGENCY), holdsRole(limited, 'clerk', AGENCY)]).toEqual([null, null]);
  expect(actsFor(contextOf({ roles: ['clerk'], limitedRoles: ['officer'] }), AGENCY)).toEqual({
    agency: AGENCY,
    by: 'clerk',
  });
});
