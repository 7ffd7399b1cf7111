import { randomUUID } from 'node:crypto';
import type { Command, CommandContext, Decider, DomainEvent, PublicMessage } from '@chidao/kernel';
import { byClock, byPolicy, byProgram, evolveBy, refuse } from '@chidao/kernel';
import type { Projection, View } from '@chidao/read-models';
import type { ServiceDefinition } from '../src/index.js';

/** The smallest service there is: notes texts, and refuses a text that begins with `no:`. */
type Note = Command<'Note', { readonly text: string }>;
type Noted = DomainEvent<'Noted', { readonly text: string }>;

export const thingDecider: Decider<Note, readonly string[], Noted> = {
  category: 'thing',
  initialState: [],
  commands: {
    Note: {
      who: ({ context }) => byPolicy(context) ?? byClock(context) ?? byProgram(context),
      decide: ({ input: { text } }) =>
        text.startsWith('no:') ? refuse(text.slice(3)) : [{ type: 'Noted', data: { text } }],
    },
  },
  evolve: evolveBy<readonly string[], Noted>({ Noted: (texts, { data }) => [...texts, data.text] }),
  about: () => ({ agencies: ['agency-a'] }),
};

/** Stream of the n-th thing. */
export const thing = (n: number): string => `thing-00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const TOPIC = 'chidao.other.thing.v1';
export const TOLD = 'vn.chidao.thing.Told.v1';

/** What others say: the text, and whom it is about. */
export const told = (stream: string, revision: bigint, text: string): PublicMessage => ({
  ...{ id: `${stream}/${revision}`, type: TOLD, stream, revision, previousRevision: revision - 1n },
  position: revision,
  occurredAt: '2025-01-06T01:00:00.000Z',
  recordedAt: '2025-01-06T01:00:00.000Z',
  actor: { kind: 'person', id: 'somebody' },
  causationId: null,
  correlationId: 'c',
  data: { text, about: { agencies: ['agency-b'] } },
});

/** The newest text of each stream of others. */
export interface Copy {
  readonly text: string;
}

export const copiesView: View<Copy> = { name: 'copies', fields: { text: 'text' } };

export const copies: Projection<PublicMessage, Copy> = {
  view: copiesView,
  idsOf: ({ stream }) => [stream],
  evolve: (_, { data }) => ({ text: (data as Copy).text }),
};

export const contextOfPerson = (): CommandContext => ({
  ...{ commandId: randomUUID(), actor: { kind: 'program', id: 'test' }, standing: null },
  at: '2025-01-06T02:00:00.000Z',
  versions: { ruleSet: null, calendar: null },
  causationId: null,
  correlationId: 'c',
});

export const bareDefinition: ServiceDefinition = {
  name: 'things',
  deciders: [thingDecider],
  upcasters: [],
  facts: {},
  topics: [TOPIC],
  lookups: [copies],
  indexes: [],
  policies: [],
  ownPolicies: [],
  clockDuties: [],
};
