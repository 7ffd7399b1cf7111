import type { Clause, Test } from '@chidao/read-models';

type Wanted = string | boolean | undefined;

/** Equality tests of the filters that were given. */
export const whereIs = (filters: Readonly<Record<string, Wanted>>): Clause =>
  Object.entries(filters).flatMap(([field, is]): readonly Test[] => (is === undefined ? [] : [{ field, is }]));

/** Membership tests of the filters that were given. */
export const whereHas = (filters: Readonly<Record<string, string | undefined>>): Clause =>
  Object.entries(filters).flatMap(([field, has]): readonly Test[] => (has === undefined ? [] : [{ field, has }]));

/** A range of which either end may be missing; both ends included. */
export const whereWithin = (field: string, from: string | undefined, to: string | undefined): Clause =>
  from === undefined && to === undefined
    ? []
    : [{ field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
