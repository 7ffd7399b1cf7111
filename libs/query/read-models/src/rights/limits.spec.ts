import type { DelegationScope, Standing } from '@chidao/kernel';
import type { AccessDocument } from '../access/access.document.js';
import { rightsOf } from './rights.js';

const access: readonly AccessDocument[] = [
  { kind: 'matter', assignment: 'm1', obligation: 'o1', directives: ['d1'], parties: ['person-1'] },
];

const of = (standing: Partial<Standing>) =>
  rightsOf({
    standing: {
      ...{ person: 'person-1', agency: 'a', roles: [], limitedRoles: [], post: null, delegations: [] },
      ...standing,
    },
    ...{ subordinates: [], access },
  });

const draftsOf = ({ text }: ReturnType<typeof of>) => text.filter((clause) => clause.some((test) => 'in' in test));

describe('what a person reads less than the agency', () => {
  it('is everything but given matters for a limited role, and its drafts', () => {
    const limited = of({ limitedRoles: ['officer'] });
    expect(limited.status).toEqual([
      [
        { field: 'about.assignments', hasAny: ['m1'] },
        { field: 'drafting', is: null },
      ],
    ]);
    expect(draftsOf(limited)).toEqual([]);
  });

  it('is nothing where a role for everything is held beside the limited one, or a post', () => {
    const officer = of({ roles: ['officer'] });
    expect(of({ roles: ['officer'], limitedRoles: ['clerk'] })).toEqual(officer);
    expect(of({ post: 'head', limitedRoles: ['officer'] })).toEqual(officer);
    expect(draftsOf(officer)).toEqual([[{ field: 'drafting', in: ['a'] }]]);
  });

  it('is everything where nothing but the signing of rule sets was delegated', () => {
    const delegate = (scope: DelegationScope) => of({ delegations: [{ id: 'delegation-1', agency: 'root', scope }] });
    expect(delegate('signRuleSets').text).toEqual([]);
    expect(delegate('directWork').text).toHaveLength(2);
  });
});
