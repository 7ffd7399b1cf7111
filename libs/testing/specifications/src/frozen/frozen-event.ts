import type { About, DomainEvent, RecordedEvent, ToContract } from '@chidao/kernel';

/** Data of one example of every event of an aggregate: a type without one does not compile. */
export type ExamplesOf<Event extends DomainEvent> = {
  readonly [Type in Event['type']]: Extract<Event, { type: Type }>['data'];
};

/** Further examples by a name of their own, for other branches of a union. */
export type CasesOf<Event extends DomainEvent> = {
  readonly [Type in Event['type']]?: Readonly<Record<string, Extract<Event, { type: Type }>['data']>>;
};

/** A stored shape as its file keeps it. */
export interface FrozenEvent {
  readonly category: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: object;
}

/** A frozen shape, and the case that it stands for; null: the plain example. */
export interface Frozen {
  readonly event: FrozenEvent;
  readonly case: string | null;
}

/** What of an aggregate's decider a stored event meets. */
export interface Folding {
  readonly category: string;
  readonly initialState: unknown;
  readonly evolve: (state: never, event: never) => unknown;
  readonly about: (state: never, event: never) => About;
}

interface Upcaster {
  readonly category: string;
  readonly type: string;
  readonly from: number;
  readonly upcast: (data: object, event: RecordedEvent) => object;
}

interface PublicContract {
  readonly type: string;
  readonly schema: {
    readonly safeParse: (data: unknown) => { readonly success: boolean; readonly error?: { readonly message: string } };
  };
}

/** Everything that the stored events of one context go through. Examples are by stream category, then by event type. */
export interface FrozenContext {
  readonly deciders: readonly Folding[];
  readonly upcasters: readonly Upcaster[];
  readonly toContract: ToContract;
  readonly contracts: readonly PublicContract[];
  readonly examples: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly cases?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, object>> | undefined>>>>;
}

/** `<Event>.v<n>.json`, `<Event>.v<n>.<case>.json`. */
export const fileNameOf = ({ event, case: name }: Frozen): string =>
  `${event.type}.v${event.schemaVersion}${name === null ? '' : `.${name}`}.json`;

/** The case that a file's name tells; null where it tells none. */
export const caseIn = (fileName: string): string | null => /^\w+\.v\d+\.(.+)\.json$/.exec(fileName)?.[1] ?? null;

const plain = (value: object): object => JSON.parse(JSON.stringify(value)) as object;

/** The version that is written today: one above the newest that is still read as old. */
const versionOf = ({ upcasters }: FrozenContext, category: string, type: string): number =>
  1 + Math.max(0, ...upcasters.filter((step) => step.category === category && step.type === type).map((s) => s.from));

/** Today's examples as they would be frozen, in the order of the history that they tell. */
export const todaysOf = (context: FrozenContext): readonly Frozen[] =>
  Object.entries(context.examples).flatMap(([category, examples]) =>
    Object.entries(examples).flatMap(([type, example]) => {
      const named = Object.entries(context.cases?.[category]?.[type] ?? {});
      const all: readonly (readonly [string | null, object])[] = [[null, example], ...named];
      const schemaVersion = versionOf(context, category, type);
      return all.map(([name, data]) => ({ event: { category, type, schemaVersion, data: plain(data) }, case: name }));
    }),
  );
