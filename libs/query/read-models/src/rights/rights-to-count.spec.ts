import type { AccessDocument } from '../access/access.document.js';
import { rightsOf } from './rights.js';

/** UBND tỉnh issued d1: A leads o1 with B; N is addressed and holds nothing; C got a copy; M monitors A, F collects y1. */
const access: readonly AccessDocument[] = [
  {
    ...{ kind: 'directive', directive: 'd1', issuer: 'root', keeper: 'root', addressees: ['a', 'n'], copies: ['c'] },
    ...{ holders: ['a', 'b'], parties: ['a', 'b', 'c', 'n', 'root'] },
  },
  {
    ...{ kind: 'group', group: 'g1', obligation: 'o1', directives: ['d1'], lead: 'a', coordinating: ['b'] },
    parties: ['a', 'b'],
  },
  {
    ...{ kind: 'oversight', as: 'monitor', obligation: 'o1', directive: 'd1', set: ['a'], over: [], parties: ['m'] },
  },
  { kind: 'duty', duty: 'y1', obligations: ['o1'], directives: ['d1'], over: [], parties: ['f'] },
];

const of = (agency: string, subordinates: readonly string[] = []) => {
  const standing = { person: `p-${agency}`, agency, roles: ['officer' as const], limitedRoles: [], post: null };
  return rightsOf({ standing: { ...standing, delegations: [] }, subordinates, access });
};

const issued = { field: 'drafting', is: null };
const own = (agency: string) => [{ field: 'agency', is: agency }, issued];
const ofDirective = [{ field: 'about.directives', hasAny: ['d1'] }, issued];
const issuer = (agency: string) => [{ field: 'about.issuers', hasAny: [agency] }, issued];

describe('who may count (lifecycle §1.4, last column)', () => {
  it('who leads or coordinates: the own row, not that of the group, and totals of the directive', () => {
    for (const agency of ['a', 'b']) {
      expect(of(agency).shares).toEqual([issuer(agency), own(agency)]);
      expect(of(agency).totals).toEqual([issuer(agency), own(agency), ofDirective]);
    }
  });

  it('who is addressed and holds nothing, or got a copy: nothing of the directive', () => {
    for (const agency of ['n', 'c']) {
      expect(of(agency).text).toContainEqual(ofDirective);
      expect(of(agency).totals).toEqual([issuer(agency), own(agency)]);
    }
  });

  it('who monitors, collects or directs: rows and totals of its set, duty and subordinates', () => {
    const set = [{ field: 'about.obligations', hasAny: ['o1'] }, { field: 'agency', in: ['a'] }, issued];
    const duty = [{ field: 'about.duties', hasAny: ['y1'] }, issued];
    const below = [{ field: 'agency', in: ['a'] }, issued];
    for (const [rights, granted] of [
      [of('m'), set],
      [of('f'), duty],
      [of('p', ['a']), below],
    ] as const) {
      expect(rights.shares).toContainEqual(granted);
      expect(rights.totals).toEqual(rights.shares);
    }
  });
});
