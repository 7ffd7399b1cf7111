import type { BlobStore, PersonVault } from '@chidao/blobs';
import type { SignedInReader } from '@chidao/http';
import { failWith, labelled } from '@chidao/http';
import type { BlobRef, Clock } from '@chidao/kernel';
import { timelineView } from '@chidao/query-read-models';
import type { Clause, ReadModels, ReadModelStore, Test } from '@chidao/read-models';
import type { Register } from '@chidao/register';
import { createRegister } from '@chidao/register';
import { civilDateOf } from '@chidao/runtime';
import { CHECKPOINT } from '../log/projections.js';
import type { PersonNames } from '../reading/colleagues.js';
import { colleaguesOf } from '../reading/colleagues.js';
import type { Granted } from '../reading/granted.js';
import { grantedBy } from '../reading/granted.js';
import type { Names } from '../reading/names.js';
import { namesOf } from '../reading/names.js';
import { textsFrom } from '../reading/texts.js';
import type { RightsToday } from '../reading/rights-today.js';
import { pinned } from '../reading/pinned.js';
import type { Reached } from '../service/reached.js';
import type { MomentAsked } from './moment.js';
import type { KnownPosition, TimeMachine } from './time-machine.js';

/** One question with who asks and how fresh the answer must be. */
export interface Asked {
  readonly reader: SignedInReader;
  readonly after: bigint | undefined;
  readonly moment: MomentAsked;
}

/** What an answer is made of: documents of one moment, as one reader may see them. */
export interface Look {
  readonly granted: Granted;
  readonly names: (ids: readonly (string | null)[]) => Promise<Names>;
  /** Names of persons, as far as the reader may know them. */
  readonly colleagues: (ids: readonly string[]) => Promise<PersonNames>;
  /** Registers that any signed-in person may read. */
  readonly register: Register;
  readonly registerStore: Pick<ReadModelStore, 'find' | 'load' | 'count'>;
  /** The words of texts by their references, of documents that were granted. */
  readonly texts: (refs: readonly (BlobRef | null | undefined)[]) => Promise<Readonly<Record<string, string>>>;
  /** The moment that classes are for; its civil day. */
  readonly at: string;
  readonly on: string;
  /** Complete up to here. */
  readonly position: bigint;
  readonly reader: SignedInReader;
}

/** A body, and the revision of the stream that it shows. */
export interface Answered {
  readonly body: object;
  readonly revision?: string;
}

type RootKey = 'directives' | 'obligations' | 'assignments' | 'duties' | 'occurrences' | 'reports' | 'consolidations';

/** What a detail is about: the key of `about` that names it and its id, or its stream. */
export type Root = { readonly key: RootKey; readonly id: string } | { readonly stream: string };

export type Answering = (look: Look) => Promise<Answered>;

/** Where every question is asked: waits, finds the moment, applies rights, labels the answer. */
export interface Desk {
  /** Lists, counts and whatever looks at everything. */
  readonly list: (asked: Asked, answer: Answering) => Promise<object>;
  /** One thing: another moment is made of the streams concerned only. */
  readonly detail: (asked: Asked, root: Root, answer: Answering) => Promise<object>;
}

export interface DeskParts {
  readonly blobs: BlobStore;
  readonly vault: Pick<PersonVault, 'get'>;
  readonly readModels: ReadModels;
  readonly clock: Clock;
  readonly reached: Reached;
  readonly rights: RightsToday;
  readonly timeMachine: TimeMachine;
}

interface Present {
  readonly store: ReadModelStore;
  readonly position: bigint;
  readonly at: string;
  readonly known: KnownPosition | null;
}

const answerFrom = async (parts: DeskParts, asked: Asked, present: Present, answer: Answering): Promise<object> => {
  const { store, position, at, known } = present;
  const on = civilDateOf(at);
  const rights = await parts.rights(asked.reader.standing);
  const { body, revision } = await answer({
    ...{ at, on, position, reader: asked.reader, registerStore: store },
    granted: grantedBy(rights, store),
    names: (ids) => namesOf(store, ids, on),
    colleagues: (ids) => colleaguesOf({ store, vault: parts.vault, standing: asked.reader.standing }, ids),
    register: createRegister(store),
    texts: (refs) => textsFrom(parts.blobs, refs),
  });
  const moment = {
    asOf: at,
    position: String(position),
    ...(known && { knownAt: { ...known, position: String(known.position) } }),
  };
  return labelled({ ...body, ...moment }, { position, ...(revision !== undefined && { revision: BigInt(revision) }) });
};

const rootTest = (root: Root): Test =>
  'stream' in root ? { field: 'stream', is: root.stream } : { field: `about.${root.key}`, has: root.id };

/** All streams of a category: theirs are the names that begin with it and a dash; a dot is the next sign. */
export const ofCategory = (category: string): Clause => [
  { field: 'stream', from: `${category}-`, before: `${category}.` },
];

/** Streams that anything of the thing, of its directives, or the names in it come from. */
const concerned = async (store: ReadModelStore, root: Root): Promise<readonly string[]> => {
  const itself = [rootTest(root)];
  const rows = await store.find(timelineView, {
    where: itself,
    sort: [{ field: 'order', descending: true }],
    limit: 1,
  });
  const directives = rows[0]?.document.about.directives ?? [];
  const ofDirectives = [{ field: 'about.directives', hasAny: directives }];
  const anyOf = [itself, ofDirectives, ...['orgunit', 'ruleset', 'calendar'].map(ofCategory)];
  const found = await store.groupCount(timelineView, { anyOf }, ['stream']);
  return found.map(({ values }) => String(values[0]));
};

export const createDesk = (parts: DeskParts): Desk => {
  const { readModels, clock, reached, timeMachine } = parts;
  const past = async ({ moment, after }: Asked) => {
    if (after !== undefined) await reached.waitFor(after);
    const now = clock.now();
    const at = moment.asOf ?? moment.knownAt ?? now;
    if (moment.asOf === undefined && moment.knownAt === undefined) return { at, known: null };
    return { at, known: await timeMachine.knownAt(moment.knownAt ?? null, reached.position()) };
  };
  const live = (asked: Asked, at: string, answer: Answering): Promise<object> =>
    pinned(readModels, async (store) => {
      const position = await store.checkpoint(CHECKPOINT);
      return answerFrom(parts, asked, { store, position, at, known: null }, answer);
    });
  return {
    list: async (asked, answer) => {
      const { at, known } = await past(asked);
      if (!known) return live(asked, at, answer);
      const { position } = known;
      return timeMachine.withEverything({ at, position }, (store) =>
        answerFrom(parts, asked, { store, position, at, known }, answer),
      );
    },
    detail: async (asked, root, answer) => {
      const { at, known } = await past(asked);
      if (!known) return live(asked, at, answer);
      const { position } = known;
      const streams = await concerned(readModels, root);
      return timeMachine.withStreams(streams, { at, position }, (store) =>
        answerFrom(parts, asked, { store, position, at, known }, answer),
      );
    },
  };
};

/** What was asked for does not exist, or not for this reader: both are the same answer. */
export const orNotFound = <Found>(found: Found | null | undefined): Found => found ?? failWith('NOT_FOUND');
