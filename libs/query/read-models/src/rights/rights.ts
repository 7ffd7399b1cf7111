import type { Clause, Test } from '../core/view.js';
import type { Part } from '../timeline/event-parts.js';
import type { ReaderFacts, Standings } from './standings.js';
import { directedFor, keptBy, mattersOf, standingsOf } from './standings.js';
import { parts } from '../timeline/event-parts.js';

/** For each part the clauses that grant rows, joined by *or*: none grants nothing, an empty one grants everything. */
export type Rights = { readonly [P in Part]: readonly Clause[] } & {
  /** Counts of one agency, as a row of statistics; narrower than the assignments whose state may be seen. */
  readonly shares: readonly Clause[];
  /** State and timeliness as totals over agencies may count them; wider than the shares. */
  readonly totals: readonly Clause[];
};

/** What may be counted: the last column of lifecycle §1.4. */
export type CountedPart = 'shares' | 'totals';

type Grants = { readonly [P in Part | CountedPart]?: readonly Clause[] };

/** A list that is empty grants nothing: no clause at all. */
const any = (field: string, ids: readonly string[], ...and: readonly Test[]): readonly Clause[] =>
  ids.length === 0 ? [] : [[{ field, hasAny: ids }, ...and]];

const ofAgencies = (agencies: readonly string[]): readonly Test[] => [{ field: 'agency', in: agencies }];

/** Issuer's agency and assigner; also the agency that registered a directive from outside. */
const asIssuer = (agencies: readonly string[], kept: readonly string[]): Grants => {
  const all = [...any('about.issuers', agencies), ...any('about.directives', kept)];
  return {
    text: all,
    obligations: all,
    status: all,
    results: all,
    reports: all,
    requests: all,
    consolidations: all,
    reactions: all,
    reactionSubjects: all,
    shares: all,
    totals: all,
  };
};

/** Whatever the agency itself holds or was handed. */
const asHolder = ({ agency }: Standings): Grants => {
  const held: readonly Clause[] = [[{ field: 'agency', is: agency }]];
  const got: readonly Clause[] = [[{ field: 'about.agencies', has: agency }]];
  return {
    obligations: got,
    status: held,
    results: held,
    reports: [...held, ...got],
    requests: [...held, ...got],
    consolidations: [...held, ...got],
    shares: held,
    totals: held,
  };
};

/** Lead, addressee, coordinating agency, and whoever got a copy; who holds nothing of a directive counts nothing of it. */
const asReceiver = ({ received, copied, held, led, joined, obligations }: Standings): Grants => ({
  text: any('about.directives', [...new Set([...received, ...copied])]),
  obligations: any('about.obligations', obligations),
  status: [
    ...any('about.groups', led),
    ...[...joined].flatMap(([lead, groups]) => any('about.groups', groups, { field: 'agency', is: lead })),
  ],
  results: any('about.groups', led),
  totals: any('about.directives', held),
});

/** Monitor or supervisor: the words, and of its set the assignments with their results. */
const asOverseer = ({ oversights }: Standings): Grants => {
  const ids = oversights.flatMap(({ obligation, over }) => [obligation, ...over]);
  const inSet = oversights.flatMap(({ obligation, over, set }) => [
    ...any('about.obligations', over.length === 0 ? [obligation] : over, ...ofAgencies(set)),
    ...any('about.directives', over, ...ofAgencies(set)),
  ]);
  return {
    text: any('about.directives', [
      ...oversights.map(({ directive }) => directive),
      ...oversights.flatMap(({ over }) => over),
    ]),
    obligations: [
      ...any('about.obligations', ids),
      ...any(
        'about.directives',
        oversights.flatMap(({ over }) => over),
      ),
    ],
    status: inSet,
    results: inSet,
    shares: inSet,
    totals: inSet,
  };
};

/** Focal agency: the words, and what its duty brings in. */
const asFocal = ({ focal }: Standings): Grants => {
  const over = focal.flatMap((duty) => duty.over);
  const ofDuty = any(
    'about.duties',
    focal.map(({ duty }) => duty),
  );
  return {
    text: any('about.directives', [...focal.flatMap(({ directives }) => directives), ...over]),
    obligations: [
      ...any('about.obligations', [...focal.flatMap(({ obligations }) => obligations), ...over]),
      ...ofDuty,
    ],
    status: ofDuty,
    reports: ofDuty,
    consolidations: ofDuty,
    shares: ofDuty,
    totals: ofDuty,
  };
};

/** Superior of an assignee: everything of its subordinates. */
const asSuperior = ({ subordinates, heldBelow }: Standings): Grants => {
  if (subordinates.length === 0) return {};
  const below: readonly Clause[] = [ofAgencies(subordinates)];
  return {
    text: any('about.directives', heldBelow),
    obligations: any('about.agencies', subordinates),
    status: below,
    results: below,
    reports: below,
    requests: below,
    shares: below,
    totals: below,
  };
};

/** An officer limited to the matters given to the person. */
const asGiven = (facts: ReaderFacts): Grants => {
  const matters = mattersOf(facts);
  const given = any(
    'about.assignments',
    matters.map(({ assignment }) => assignment),
  );
  return {
    text: any(
      'about.directives',
      matters.flatMap(({ directives }) => directives),
    ),
    obligations: any(
      'about.obligations',
      matters.map(({ obligation }) => obligation),
    ),
    status: given,
    results: given,
    requests: given,
    shares: given,
    totals: given,
  };
};

/** Anybody signed in, and those who run the system. */
const asSignedIn = ({ standing }: ReaderFacts): Grants => ({
  register: [[]],
  persons: standing.roles.includes('administrator') ? [[]] : [[{ field: 'about.agencies', has: standing.agency }]],
  reactions: standing.roles.includes('administrator') ? [[]] : [],
});

const WORKING: ReadonlySet<string> = new Set(['officer', 'clerk']);

/** Whether the person reads what the agency may: head, deputy, officer or clerk of it, for all matters or for given ones. */
export const worksFor = ({ standing: { post, roles, limitedRoles } }: ReaderFacts): boolean =>
  post !== null || [...roles, ...limitedRoles].some((role) => WORKING.has(role));

/** Works for the agency in given matters alone: without a post, and without a role for everything. */
const isLimited = (facts: ReaderFacts): boolean =>
  worksFor(facts) && !worksFor({ ...facts, standing: { ...facts.standing, limitedRoles: [] } });

const grantsOf = (facts: ReaderFacts): readonly Grants[] => {
  const delegated = directedFor(facts.standing);
  const always = [asSignedIn(facts), asIssuer(delegated, keptBy(facts.access, delegated))];
  if (!worksFor(facts)) return always;
  if (isLimited(facts)) return [...always, asGiven(facts)];
  const standings = standingsOf(facts);
  return [
    ...always,
    asIssuer([standings.agency], standings.kept),
    asHolder(standings),
    asReceiver(standings),
    asOverseer(standings),
    asFocal(standings),
    asSuperior(standings),
  ];
};

const issuedOnly: Test = { field: 'drafting', is: null };

/** Drafts are the drafting agency's, and its head's delegates'; every other clause is closed to them. */
const drafts = (facts: ReaderFacts): readonly Clause[] => {
  const own = worksFor(facts) && !isLimited(facts) ? [facts.standing.agency] : [];
  const drafting = [...own, ...directedFor(facts.standing)];
  return drafting.length === 0 ? [] : [[{ field: 'drafting', in: drafting }]];
};

/** Rules and registers that are not in force yet: whoever acts for that agency prepares and signs them. */
const registerDrafts = ({ standing }: ReaderFacts): readonly Clause[] => [[{ field: 'drafting', is: standing.agency }]];

const draftsOf = (part: Part, facts: ReaderFacts): readonly Clause[] =>
  part === 'register' ? registerDrafts(facts) : drafts(facts);

const OPEN: ReadonlySet<Part> = new Set(['reactions', 'reactionSubjects', 'persons']);

/**
 * The rows of lifecycle §1.4 for one reader. What no clause grants does not exist for the reader; an auditor reads
 * everything, an administrator no directive.
 */
export const rightsOf = (facts: ReaderFacts): Rights => {
  if (facts.standing.roles.includes('auditor')) return everything;
  const grants = grantsOf(facts);
  const clausesOf = (part: Part | CountedPart): readonly Clause[] =>
    grants.flatMap((grant) => grant[part] ?? []).map((clause) => [...clause, issuedOnly]);
  const rights = parts.map((part) => [
    part,
    OPEN.has(part) ? grants.flatMap((grant) => grant[part] ?? []) : [...clausesOf(part), ...draftsOf(part, facts)],
  ]);
  return {
    ...Object.fromEntries(rights),
    none: [],
    shares: clausesOf('shares'),
    totals: clausesOf('totals'),
  } as Rights;
};

const everything = Object.fromEntries([...parts, 'shares', 'totals'].map((part) => [part, [[]]])) as unknown as Rights;

/** The clauses of a view that holds several parts: each part's own, for its rows alone. */
export const rightsByPart = (rights: Rights): readonly Clause[] =>
  parts.flatMap((part) => rights[part].map((clause): Clause => [{ field: 'part', is: part }, ...clause]));
