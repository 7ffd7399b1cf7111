import type { Standing } from '@chidao/kernel';
import type { RegisterStore } from './directory.js';
import { holdsOn } from './validity.js';
import type { AgencyDocument, Term } from './views/agencies.js';
import { agenciesView } from './views/agencies.js';
import type { PersonDocument, RoleTerm } from './views/persons.js';
import { personsView } from './views/persons.js';

/** An account at the identity provider. */
export interface Account {
  readonly provider: string;
  readonly subject: string;
}

/** By what a person may act for an agency on a day. */
export interface Acting {
  readonly agency: string;
  readonly roles: Standing['roles'];
  readonly limitedRoles: Standing['limitedRoles'];
  readonly post: Standing['post'];
}

const hasRole = ({ roles, limitedRoles }: Acting): boolean => roles.length + limitedRoles.length > 0;

const termsOf = ({ terms }: AgencyDocument, person: string, on: string): readonly Term[] =>
  terms.filter((term) => term.person === person && holdsOn(term, on));

/** Head before deputy, where somebody is both for a day. */
export const postIn = (agency: AgencyDocument, person: string, on: string): Standing['post'] => {
  const held = termsOf(agency, person, on).map(({ post }) => post);
  return held.includes('head') ? 'head' : (held[0] ?? null);
};

export const personByAccount = async (store: RegisterStore, account: Account): Promise<PersonDocument | null> => {
  const where = [
    { field: 'identity.provider', is: account.provider },
    { field: 'identity.subject', is: account.subject },
  ];
  return (await store.find(personsView, { where, limit: 1 }))[0]?.document ?? null;
};

const namesOf = (roles: readonly RoleTerm[], agency: string, scope: RoleTerm['scope']): Standing['roles'] => [
  ...new Set(roles.filter((held) => held.agency === agency && held.scope === scope).map(({ role }) => role)),
];

/**
 * The agencies that a person acts for on a day, in the order in which one is taken when none is named: where a post is
 * held, where roles are, then by id. Agencies that do not exist that day are left out.
 */
export const actingsOf = async (
  store: RegisterStore,
  person: PersonDocument,
  on: string,
): Promise<readonly Acting[]> => {
  const roles = person.roles.filter((held) => holdsOn(held, on));
  const delegations = person.delegations.filter((held) => holdsOn(held, on));
  const led = await store.find(agenciesView, { where: [{ field: 'terms.person', has: person.id }] });
  const named = [...roles, ...delegations].map(({ agency }) => agency);
  const others = await store.load(agenciesView, [...new Set(named)]);
  const known = new Map([...led, ...others].flatMap(({ id, document }) => (document ? [[id, document] as const] : [])));
  const actings = [...known.values()]
    .filter((agency) => holdsOn(agency, on))
    .map((agency) => ({
      agency: agency.id,
      roles: namesOf(roles, agency.id, 'all'),
      limitedRoles: namesOf(roles, agency.id, 'mattersGiven'),
      post: postIn(agency, person.id, on),
      delegated: delegations.some((held) => held.agency === agency.id),
    }))
    .filter((acting) => acting.post !== null || hasRole(acting) || acting.delegated);
  const rank = (acting: Acting): number => (acting.post !== null ? 0 : hasRole(acting) ? 1 : 2);
  return actings
    .sort((one, other) => rank(one) - rank(other) || (one.agency < other.agency ? -1 : 1))
    .map(({ agency, roles, limitedRoles, post }) => ({ agency, roles, limitedRoles, post }));
};

/** What the register says of an account on a day, one standing per agency; empty where it knows nothing. */
export const standingsOf = async (store: RegisterStore, account: Account, on: string): Promise<readonly Standing[]> => {
  const person = await personByAccount(store, account);
  if (!person) return [];
  const delegations = person.delegations
    .filter((held) => holdsOn(held, on))
    .map(({ id, agency, scope }) => ({ id, agency, scope }));
  return (await actingsOf(store, person, on)).map((acting) => ({ person: person.id, ...acting, delegations }));
};
