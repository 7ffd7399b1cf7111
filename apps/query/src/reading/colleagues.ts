import type { PersonVault } from '@chidao/blobs';
import type { Standing } from '@chidao/kernel';
import type { Clause, ReadModelStore } from '@chidao/read-models';
import { agenciesView, personsView } from '@chidao/register';

const SEEING_ALL: ReadonlySet<string> = new Set(['auditor', 'administrator']);

/**
 * Which persons a reader may know (lifecycle §1.4): those of the own agency by post or role; who elsewhere holds a
 * delegation of its head is not one. Undefined for auditors and administrators, who see every account.
 */
export const knownPersons = async (
  store: Pick<ReadModelStore, 'load'>,
  { agency, roles }: Standing,
): Promise<readonly Clause[] | undefined> => {
  if (roles.some((role) => SEEING_ALL.has(role))) return undefined;
  const [own] = await store.load(agenciesView, [agency]);
  const leaders = (own?.document?.terms ?? []).map(({ person }) => person);
  return [[{ field: 'roles.agency', has: agency }], [{ field: 'id', in: leaders }]];
};

/** Names by person id; null for who is erased, was never named, or may not be known. */
export type PersonNames = (id: string) => string | null;

export interface ColleaguesParts {
  readonly store: Pick<ReadModelStore, 'load' | 'find'>;
  /** Asked for each answer: an erased person's name is in no copy. */
  readonly vault: Pick<PersonVault, 'get'>;
  readonly standing: Standing;
}

/** Names of those among these persons whom the reader may know. */
export const colleaguesOf = async (
  { store, vault, standing }: ColleaguesParts,
  ids: readonly string[],
): Promise<PersonNames> => {
  const anyOf = await knownPersons(store, standing);
  const where = [{ field: 'id', in: [...new Set(ids)] }];
  const known = await store.find(personsView, { where, ...(anyOf && { anyOf }) });
  const named = await Promise.all(known.map(async ({ id }) => [id, (await vault.get(id))?.name ?? null] as const));
  const names = new Map(named);
  return (id) => names.get(id) ?? null;
};
