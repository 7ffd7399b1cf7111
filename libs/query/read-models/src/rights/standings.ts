import type { Standing } from '@chidao/kernel';
import type { AccessDocument } from '../access/access.document.js';

/** Everything that the rows of lifecycle §1.4 ask about a reader: today's, also in the time machine. */
export interface ReaderFacts {
  readonly standing: Standing;
  /** Agencies that the reader's agency directs, however far below. */
  readonly subordinates: readonly string[];
  /** Access documents in which the agency, the person or a subordinate has a part; directives of who delegated, too. */
  readonly access: readonly AccessDocument[];
}

/** Agencies whose head's power over directives and their work the reader holds in writing; no other scope lets read. */
export const directedFor = ({ delegations }: Standing): readonly string[] =>
  delegations.filter(({ scope }) => scope === 'directWork').map(({ agency }) => agency);

type Of<Kind extends AccessDocument['kind']> = Extract<AccessDocument, { kind: Kind }>;

/** The standings of one agency, sorted out of the access documents. */
export interface Standings {
  readonly agency: string;
  /** Directives from outside that it registered: it reads them as an issuer does. */
  readonly kept: readonly string[];
  /** Directives addressed to it, or with an obligation that it holds. */
  readonly received: readonly string[];
  readonly copied: readonly string[];
  /** Directives with an obligation, or a report duty, that it holds. */
  readonly held: readonly string[];
  /** Directives with an obligation that a subordinate holds. */
  readonly heldBelow: readonly string[];
  readonly led: readonly string[];
  /** Groups in which it coordinates, by their lead. */
  readonly joined: ReadonlyMap<string, readonly string[]>;
  readonly obligations: readonly string[];
  readonly oversights: readonly Of<'oversight'>[];
  readonly focal: readonly Of<'duty'>[];
  readonly subordinates: readonly string[];
}

const ofKind = <Kind extends AccessDocument['kind']>(
  access: readonly AccessDocument[],
  kind: Kind,
): readonly Of<Kind>[] => access.filter((document): document is Of<Kind> => document.kind === kind);

const joinedBy = (agency: string, groups: readonly Of<'group'>[]): ReadonlyMap<string, readonly string[]> => {
  const joined = groups.filter(({ coordinating }) => coordinating.includes(agency));
  const leads = [...new Set(joined.map(({ lead }) => lead))];
  return new Map(leads.map((lead) => [lead, joined.filter((of) => of.lead === lead).map(({ group }) => group)]));
};

/** Directives from outside that one of these agencies keeps: it reads them, and decides on them, as an issuer does. */
export const keptBy = (access: readonly AccessDocument[], agencies: readonly string[]): readonly string[] =>
  ofKind(access, 'directive')
    .filter(({ issuer, keeper }) => issuer === null && agencies.includes(keeper))
    .map(({ directive }) => directive);

/** What its part in directives, groups, appointments and duties gives to the reader's agency. */
export const standingsOf = ({ standing, access, subordinates }: ReaderFacts): Standings => {
  const { agency } = standing;
  const directives = (test: (document: Of<'directive'>) => boolean): readonly string[] =>
    ofKind(access, 'directive')
      .filter(test)
      .map(({ directive }) => directive);
  const mine = access.filter(({ parties }) => parties.includes(agency));
  const groups = ofKind(mine, 'group');
  const below = new Set(subordinates);
  return {
    agency,
    kept: keptBy(access, [agency]),
    received: directives(({ addressees, holders }) => addressees.includes(agency) || holders.includes(agency)),
    copied: directives(({ copies }) => copies.includes(agency)),
    held: directives(({ holders }) => holders.includes(agency)),
    heldBelow: directives(({ holders }) => holders.some((holder) => below.has(holder))),
    led: groups.filter(({ lead }) => lead === agency).map(({ group }) => group),
    joined: joinedBy(agency, groups),
    obligations: [...new Set(groups.map(({ obligation }) => obligation))],
    oversights: ofKind(mine, 'oversight'),
    focal: ofKind(mine, 'duty'),
    subordinates,
  };
};

/** What was given to the person. */
export const mattersOf = ({ standing, access }: ReaderFacts): readonly Of<'matter'>[] =>
  ofKind(access, 'matter').filter(({ parties }) => parties.includes(standing.person));
