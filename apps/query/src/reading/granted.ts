import type { CountedPart, Part, Rights } from '@chidao/query-read-models';
import { rightsByPart, timelineView } from '@chidao/query-read-models';
import type { Clause, Group, Query, ReadModelStore, Stored, View } from '@chidao/read-models';

/** What a caller may ask; rights are added here and nowhere else. */
export interface Question extends Omit<Query, 'anyOf'> {
  /** One of these clauses holds as well. */
  readonly either?: readonly Clause[] | undefined;
}

/** A page of what was granted, with how many there are in all. */
export interface Page<Doc extends object> {
  readonly total: number;
  readonly items: readonly Stored<Doc>[];
}

/** Documents as one reader sees them: what no clause grants does not exist. There is no other way to ask. */
export interface Granted {
  readonly page: <Doc extends object>(part: Part, view: View<Doc>, question: Question) => Promise<Page<Doc>>;
  readonly all: <Doc extends object>(
    part: Part,
    view: View<Doc>,
    question: Question,
  ) => Promise<readonly Stored<Doc>[]>;
  readonly one: <Doc extends object>(part: Part, view: View<Doc>, id: string) => Promise<Stored<Doc> | null>;
  readonly count: (part: Part | CountedPart, view: View, question: Question) => Promise<number>;
  readonly groups: (
    part: CountedPart,
    view: View,
    question: Question,
    by: readonly string[],
  ) => Promise<readonly Group[]>;
  readonly rows: (question: Question) => Promise<Page<NonNullable<(typeof timelineView)['document']>>>;
}

/** The same, and of it only what these tests hold of as well. */
export const narrowed = (granted: Granted, tests: Clause): Granted => {
  const within = (question: Question): Question => ({ ...question, where: [...(question.where ?? []), ...tests] });
  return {
    ...granted,
    all: (part, view, question) => granted.all(part, view, within(question)),
    count: (part, view, question) => granted.count(part, view, within(question)),
  };
};

/** The repository of a reader over one store; it cannot be made without rights. */
export const grantedBy = (rights: Rights, store: ReadModelStore): Granted => {
  const within = (clauses: readonly Clause[], { either, ...query }: Question): Query => ({
    ...query,
    anyOf: either ? clauses.flatMap((clause) => either.map((other) => [...clause, ...other])) : clauses,
  });
  const page = async <Doc extends object>(view: View<Doc>, query: Query): Promise<Page<Doc>> => {
    const { where, anyOf } = query;
    const total = await store.count(view, { ...(where && { where }), ...(anyOf && { anyOf }) });
    return { total, items: await store.find(view, query) };
  };
  return {
    page: (part, view, question) => page(view, within(rights[part], question)),
    all: (part, view, question) => store.find(view, within(rights[part], question)),
    one: async (part, view, id) =>
      (await store.find(view, within(rights[part], { where: [{ field: 'id', is: id }] })))[0] ?? null,
    count: (part, view, question) => store.count(view, within(rights[part], question)),
    groups: (part, view, question, by) => store.groupCount(view, within(rights[part], question), by),
    rows: (question) => page(timelineView, within(rightsByPart(rights), question)),
  };
};
