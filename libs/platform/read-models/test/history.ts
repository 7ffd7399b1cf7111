import fc from 'fast-check';
import type { AnyProjection, Projection, View } from '../src/index.js';

/** Something that happened to one thing, and to the group that it belongs to. */
export interface Happening {
  readonly position: bigint;
  readonly kind: 'made' | 'changed' | 'removed';
  readonly thing: string;
  readonly group: string;
}

/** Everything ever folded in: what is lost, doubled or out of order shows. */
export interface Trace {
  readonly seen: readonly string[];
  readonly groups: readonly string[];
}

const FIELDS = { groups: 'set' } as const;
export const THINGS: View<Trace> = { name: 'things', fields: FIELDS, search: ['groups'] };
export const GROUPS: View<Trace> = { name: 'groups', fields: FIELDS };

const traced = (trace: Trace | null, { kind, position, group }: Happening): Trace => ({
  seen: [...(trace?.seen ?? []), `${kind} ${position}`],
  groups: [...new Set([...(trace?.groups ?? []), group])].sort(),
});

const things: Projection<Happening, Trace> = {
  view: THINGS,
  idsOf: ({ thing }) => [thing],
  evolve: (trace, happening) => {
    if (happening.kind === 'removed') return null;
    return trace || happening.kind === 'made' ? traced(trace, happening) : null;
  },
};

const groups: Projection<Happening, Trace> = {
  view: GROUPS,
  idsOf: ({ group, thing }) => [group, `of ${thing}`, group],
  evolve: (trace, happening) => traced(trace, happening),
};

export const PROJECTIONS: readonly AnyProjection<Happening>[] = [things, groups];
export const VIEWS: readonly View[] = [THINGS, GROUPS];
export const READER = 'history';

const happening = fc.record({
  kind: fc.constantFrom<Happening['kind']>('made', 'changed', 'changed', 'removed'),
  thing: fc.constantFrom('a', 'b', 'c', 'd'),
  group: fc.constantFrom('g', 'h'),
  gap: fc.bigInt({ min: 1n, max: 3n }),
});

/** Histories whose positions grow with gaps, some of them beyond what a double can tell apart. */
export const histories = fc
  .tuple(fc.constantFrom(-1n, 2n ** 53n - 3n), fc.array(happening, { minLength: 1, maxLength: 25 }))
  .map(([start, list]) => {
    let position = start;
    return list.map(({ gap, ...rest }): Happening => ({ ...rest, position: (position += gap) }));
  });

/** What a serial run leaves: `<view>/<id>` → position and document. The plainest fold that can be written. */
export const serially = (history: readonly Happening[]): Readonly<Record<string, unknown>> => {
  const documents = new Map<string, { position: string; document: object | null }>();
  for (const input of history) {
    for (const { view, idsOf, evolve } of PROJECTIONS) {
      for (const id of new Set(idsOf(input))) {
        const before = documents.get(`${view.name}/${id}`)?.document ?? null;
        const document = evolve(before as never, input, id);
        documents.set(`${view.name}/${id}`, { position: String(input.position), document });
      }
    }
  }
  return Object.fromEntries([...documents].filter(([, { document }]) => document !== null).sort());
};
