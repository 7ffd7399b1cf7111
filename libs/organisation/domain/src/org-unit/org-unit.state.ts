import { evolveBy } from '@chidao/kernel';
import type { Validity } from '../register/validity.js';
import { endFrom } from '../register/validity.js';
import type { HeadTermEnded, OrgUnitEvent, Post } from './org-unit.events.js';

/** A stretch of time in which a person holds a post. */
export interface Term extends Validity {
  readonly person: string;
  readonly post: Post;
}

export type OrgUnitState =
  | { readonly status: 'None' }
  | (Validity & {
      readonly status: 'Registered';
      readonly agency: string;
      readonly names: readonly { readonly name: string; readonly effectiveOn: string }[];
      readonly aliases: readonly string[];
      readonly terms: readonly Term[];
    });

export const initialState: OrgUnitState = { status: 'None' };

/** Whether it is that person's term in that post. */
export const isTermOf = (term: Term, { person, post }: Pick<Term, 'person' | 'post'>): boolean =>
  term.person === person && term.post === post;

const ended = (terms: readonly Term[], { data }: HeadTermEnded): readonly Term[] =>
  terms.map((term) => (isTermOf(term, data) ? endFrom(term, data.effectiveOn) : term));

export const evolve = evolveBy<OrgUnitState, OrgUnitEvent>({
  OrgUnitRegistered: (_, { data: { agency, name, effectiveOn, until } }) => ({
    status: 'Registered',
    agency,
    names: [{ name, effectiveOn }],
    aliases: [],
    terms: [],
    effectiveOn,
    until,
  }),
  OrgUnitRenamed: (state, { data: { name, effectiveOn } }) =>
    state.status === 'None' ? state : { ...state, names: [...state.names, { name, effectiveOn }] },
  OrgAliasAdded: (state, { data }) =>
    state.status === 'None' ? state : { ...state, aliases: [...state.aliases, data.alias] },
  HeadAppointed: (state, { data: { agency: _, ...term } }) =>
    state.status === 'None' ? state : { ...state, terms: [...state.terms, term] },
  HeadTermEnded: (state, event) => (state.status === 'None' ? state : { ...state, terms: ended(state.terms, event) }),
});
