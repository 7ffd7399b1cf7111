import type { About, AboutKey } from '@chidao/kernel';

const union = (one: readonly string[], other: readonly string[]): readonly string[] =>
  other.every((id) => one.includes(id)) ? one : [...new Set([...one, ...other])].sort();

/** Everything that either is about, sorted. */
export const mergeAbout = (one: About, other: About): About => {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort() as AboutKey[];
  return Object.fromEntries(keys.map((key) => [key, union(one[key] ?? [], other[key] ?? [])]));
};

/** The same, with other agencies. */
export const withAgencies = (about: About, agencies: readonly (string | null)[]): About => {
  const { agencies: _, ...rest } = about;
  const named = [...new Set(agencies.filter((agency) => agency !== null))].sort();
  return named.length === 0 ? rest : { ...rest, agencies: named };
};
