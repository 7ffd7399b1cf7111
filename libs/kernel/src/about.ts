/** What an event concerns. Projections, reading rights and filters go by it, so every list is complete and sorted. */
export type AboutKey =
  | 'directives'
  | 'issuers'
  | 'obligations'
  | 'groups'
  | 'assignments'
  | 'duties'
  | 'occurrences'
  | 'reports'
  | 'consolidations'
  /** Agencies that hold or receive the thing; never one that merely acts on it. */
  | 'agencies';

/** Ids by key; a key that does not apply is absent, never an empty list. */
export type About = { readonly [Key in AboutKey]?: readonly string[] };

/** Builds an `About`: drops blanks and doubles, sorts by code unit, so that equal facts give equal bytes. */
export const about = (ids: { readonly [Key in AboutKey]?: readonly (string | null | undefined)[] }): About =>
  Object.fromEntries(
    Object.entries(ids)
      .map(([key, list]) => [key, [...new Set(list.filter((id): id is string => Boolean(id)))].sort()] as const)
      .filter(([, list]) => list.length > 0),
  );
