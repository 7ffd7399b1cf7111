import type { Standing } from '@chidao/kernel';
import type { AccessDocument } from '../access/access.document.js';
import type { Clause, Test } from '../core/view.js';
import type { Rights } from './rights.js';
import { rightsByPart, rightsOf } from './rights.js';

const standing = (agency: string, more: Partial<Standing> = {}): Standing => ({
  ...{ person: `person-of-${agency}`, agency, roles: ['officer'], limitedRoles: [], post: null, delegations: [] },
  ...more,
});

/** UBND tỉnh issued d1 to Sở A (lead, with B), copied to C; M follows, S supervises, F collects the reports, P is above A. */
const access: readonly AccessDocument[] = [
  {
    ...{ kind: 'directive', directive: 'd1', issuer: 'root', keeper: 'root', addressees: ['a'], copies: ['c'] },
    ...{ holders: ['a', 'b'], parties: ['a', 'b', 'c', 'root'] },
  },
  {
    ...{ kind: 'directive', directive: 'd2', issuer: null, keeper: 'k', addressees: [], copies: [], holders: [] },
    parties: ['k'],
  },
  {
    ...{ kind: 'group', group: 'g1', obligation: 'o1', directives: ['d1'], lead: 'a', coordinating: ['b'] },
    parties: ['a', 'b'],
  },
  {
    ...{ kind: 'oversight', as: 'monitor', obligation: 'o1', directive: 'd1', set: ['a'], over: [], parties: ['m'] },
  },
  {
    ...{ kind: 'oversight', as: 'supervisor', obligation: 'o1', directive: 'd1', set: ['b'], over: ['d9'] },
    parties: ['s'],
  },
  { kind: 'duty', duty: 'y1', obligations: ['o1'], directives: ['d1'], over: ['d8'], parties: ['f'] },
  { kind: 'matter', assignment: 'm1', obligation: 'o1', directives: ['d1'], parties: ['person-of-a'] },
];

const of = (who: Standing, more: { subordinates?: readonly string[] } = {}): Rights =>
  rightsOf({ standing: who, subordinates: [], access, ...more });

interface Row {
  readonly agency?: string;
  readonly drafting?: string;
  readonly about?: Readonly<Record<string, readonly string[]>>;
}

const valuesAt = (row: Row, field: string): readonly string[] => {
  if (field === 'agency') return row.agency === undefined ? [] : [row.agency];
  if (field === 'drafting') return row.drafting === undefined ? [] : [row.drafting];
  return row.about?.[field.slice('about.'.length)] ?? [];
};

const holds = (row: Row, test: Test): boolean => {
  const values = valuesAt(row, test.field);
  if ('is' in test) return test.is === null ? values.length === 0 : values.includes(String(test.is));
  if ('has' in test) return values.includes(test.has);
  return values.some((value) => ('in' in test ? test.in : test.hasAny).includes(value));
};

const grants = (clauses: readonly Clause[], row: Row): boolean =>
  clauses.some((clause) => clause.every((test) => holds(row, test)));

const d1 = { directives: ['d1'], issuers: ['root'] };
const text: Row = { about: { ...d1, agencies: ['a', 'b', 'c'] } };
const obligation: Row = { about: { ...d1, obligations: ['o1'], agencies: ['a', 'b'] } };
const otherObligation: Row = { about: { ...d1, obligations: ['o2'], agencies: ['x'] } };
const workOf = (agency: string, group = 'g1'): Row => ({
  agency,
  about: { ...d1, obligations: ['o1'], groups: [group], agencies: [agency] },
});
const occurrenceOf = (agency: string): Row => ({
  agency,
  about: { ...d1, obligations: ['o1'], duties: ['y1'], agencies: [agency] },
});
const delivered: Row = { agency: 'a', about: { ...d1, duties: ['y7'], agencies: ['a', 'z'] } };

const table = (rights: Rights) => ({
  text: grants(rights.text, text),
  ownObligation: grants(rights.obligations, obligation),
  otherObligation: grants(rights.obligations, otherObligation),
  statusA: grants(rights.status, workOf('a')),
  statusB: grants(rights.status, workOf('b')),
  statusOfOtherGroup: grants(rights.status, workOf('x', 'g2')),
  resultsA: grants(rights.results, workOf('a')),
  resultsB: grants(rights.results, workOf('b')),
  requestsA: grants(rights.requests, workOf('a')),
  occurrenceX: grants(rights.status, occurrenceOf('x')),
  reportX: grants(rights.reports, occurrenceOf('x')),
  totals: grants(rights.totals, workOf('x', 'g2')),
});

type Table = ReturnType<typeof table>;

const nothing: Table = {
  ...{ text: false, ownObligation: false, otherObligation: false, statusA: false, statusB: false },
  ...{ statusOfOtherGroup: false, resultsA: false, resultsB: false, requestsA: false },
  ...{ occurrenceX: false, reportX: false, totals: false },
};
const everything = Object.fromEntries(Object.keys(nothing).map((key) => [key, true])) as unknown as Table;

describe('who may read (lifecycle §1.4)', () => {
  it('the issuer’s agency sees everything of its directive', () => {
    expect(table(of(standing('root')))).toEqual(everything);
  });

  it('so does whoever holds a delegation of its head, and who keeps a directive from outside, with its head’s delegates', () => {
    const delegations = [{ id: 'u1', agency: 'root', scope: 'directWork' as const }];
    expect(table(of(standing('q', { delegations })))).toEqual(everything);
    const ofKeeper = standing('q', { delegations: [{ id: 'u2', agency: 'k', scope: 'directWork' as const }] });
    const readers = [standing('k'), ofKeeper, standing('a'), standing('q', { delegations })];
    const outside: Row = { agency: 'x', about: { directives: ['d2'] } };
    expect(readers.map((reader) => grants(of(reader).status, outside))).toEqual([true, true, false, false]);
  });

  it('a lead sees the text, its obligation, its group, the results of those who coordinate, and totals', () => {
    expect(table(of(standing('a')))).toEqual({
      ...nothing,
      ...{ text: true, ownObligation: true, statusA: true, statusB: true, resultsA: true, resultsB: true },
      ...{ requestsA: true, totals: true },
    });
  });

  it('a coordinating agency sees of its group the lead, and no results but its own', () => {
    expect(table(of(standing('b')))).toEqual({
      ...nothing,
      ...{ text: true, ownObligation: true, statusA: true, statusB: true, resultsB: true, totals: true },
    });
    expect(grants(of(standing('b')).status, workOf('third'))).toBe(false);
  });

  it('whoever got a copy sees the text only', () => {
    expect(table(of(standing('c')))).toEqual({ ...nothing, text: true });
  });

  it('a destination sees the reports delivered to it', () => {
    expect(table(of(standing('z')))).toEqual(nothing);
    expect(grants(of(standing('z')).reports, delivered)).toBe(true);
    expect(grants(of(standing('z')).status, { ...delivered, about: { ...d1, agencies: ['a'] } })).toBe(false);
  });

  it('a monitor sees the words, and of its set assignments and results, but neither requests nor reports', () => {
    expect(table(of(standing('m')))).toEqual({
      ...nothing,
      ...{ text: true, ownObligation: true, statusA: true, resultsA: true },
    });
  });

  it('a supervisor sees its scope: what its appointment is over, of its set', () => {
    const rights = of(standing('s'));
    expect(grants(rights.text, { about: { directives: ['d9'] } })).toBe(true);
    expect(grants(rights.results, { agency: 'b', about: { directives: ['d9'] } })).toBe(true);
    expect(grants(rights.results, { agency: 'a', about: { directives: ['d9'] } })).toBe(false);
  });

  it('a focal agency sees the words, and the occurrences and reports of its duty', () => {
    expect(table(of(standing('f')))).toEqual({
      ...nothing,
      ...{ text: true, ownObligation: true, occurrenceX: true, reportX: true },
    });
    expect(grants(of(standing('f')).text, { about: { directives: ['d8'] } })).toBe(true);
  });

  it('a superior sees everything of its subordinates and nothing of the others', () => {
    expect(table(of(standing('p'), { subordinates: ['a'] }))).toEqual({
      ...nothing,
      ...{ text: true, ownObligation: true, statusA: true, resultsA: true, requestsA: true },
    });
  });

  it('an officer limited to given matters sees those and no more', () => {
    const rights = of(standing('a', { roles: [], limitedRoles: ['officer'] }));
    expect(table(rights)).toEqual({ ...nothing, text: true, ownObligation: true });
    const given: Row = { agency: 'a', about: { ...d1, assignments: ['m1'] } };
    expect([grants(rights.status, given), grants(rights.results, given)]).toEqual([true, true]);
  });

  it('a person without post or working role reads the register only', () => {
    const rights = of(standing('a', { roles: ['orgRegistrar'] }));
    expect(table(rights)).toEqual(nothing);
    expect(grants(rights.register, {})).toBe(true);
    expect(grants(rights.persons, { about: { agencies: ['a'] } })).toBe(true);
    expect(grants(rights.persons, { about: { agencies: ['b'] } })).toBe(false);
  });

  it('an auditor reads everything, drafts too', () => {
    const rights = of(standing('q', { roles: ['auditor'] }));
    expect(table(rights)).toEqual(everything);
    expect(grants(rights.text, { drafting: 'root', about: d1 })).toBe(true);
  });

  it('an administrator sees refused reactions without their content, every account, and no directive', () => {
    const rights = of(standing('q', { roles: ['administrator'] }));
    expect(table(rights)).toEqual(nothing);
    expect([grants(rights.reactions, { about: d1 }), grants(rights.reactionSubjects, { about: d1 })]).toEqual([
      true,
      false,
    ]);
    expect(grants(rights.persons, { about: { agencies: ['b'] } })).toBe(true);
  });

  it('the issuer sees the reactions about its directives with their content; others see none', () => {
    expect(grants(of(standing('root')).reactionSubjects, { about: d1 })).toBe(true);
    expect(grants(of(standing('a')).reactions, { about: { ...d1, agencies: ['a'] } })).toBe(false);
  });

  it('a draft is the drafting agency’s alone, whoever it names', () => {
    const draft: Row = { drafting: 'root', agency: 'a', about: { ...d1, obligations: ['o1'], agencies: ['a', 'b'] } };
    const readers = ['root', 'a', 'b', 'c', 'm', 's', 'f', 'z'].filter((agency) =>
      grants(of(standing(agency)).obligations, draft),
    );
    expect(readers).toEqual(['root']);
    expect(grants(of(standing('p'), { subordinates: ['a'] }).obligations, draft)).toBe(false);
  });

  it('a delegate of the drafting agency’s head reads its drafts; its rule owner reads drafted rules and no directive', () => {
    const delegations = [{ id: 'u1', agency: 'root', scope: 'directWork' as const }];
    const draft: Row = { drafting: 'root', about: d1 };
    expect(grants(of(standing('q', { delegations })).text, draft)).toBe(true);
    const owner = of(standing('root', { roles: ['ruleOwner'] }));
    expect([grants(owner.register, draft), grants(owner.text, draft)]).toEqual([true, false]);
    expect(grants(of(standing('a')).register, draft)).toBe(false);
  });

  it('tests at most two things of a row beside its draft mark', () => {
    const clauses = ['root', 'a', 'b', 'm', 's', 'f', 'p'].flatMap((agency) =>
      Object.values(of(standing(agency), { subordinates: ['x'] })).flat(),
    );
    const longest = Math.max(...clauses.map((clause) => clause.filter(({ field }) => field !== 'drafting').length));
    expect(longest).toBe(2);
  });

  it('grants a row of the timeline by the part that it shows', () => {
    const clauses = rightsByPart(of(standing('c')));
    expect(clauses.every((clause) => clause.some(({ field }) => field === 'part'))).toBe(true);
    expect(rightsByPart(of(standing('q', { roles: ['auditor'] }))).every((clause) => clause.length === 1)).toBe(true);
  });
});
