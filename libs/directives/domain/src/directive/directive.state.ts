import type { Evolvers } from '@chidao/kernel';
import { evolveBy } from '@chidao/kernel';
import type { EditMap } from '../text/anchor.js';
import type { DirectiveAddress, DirectiveEvent, ResolvedExpression } from './directive.events.js';
import { referenceDateOf } from './directive.events.js';
import type { DirectiveHeader, DirectiveText } from './directive.header.js';

/** A short name of the text and the words that it stands for. */
export interface DefinedAlias {
  readonly name: string;
  readonly of: 'document' | 'actors';
  readonly expressions: readonly string[];
}

interface Known extends DirectiveAddress {
  readonly text: DirectiveText;
  readonly header: DirectiveHeader;
  readonly aliases: readonly DefinedAlias[];
  /** From the first text to the present one. */
  readonly edits: readonly EditMap[];
  readonly expressions: readonly ResolvedExpression[];
}

/** In force since a civil date: its issue date, or the reference date that stands for it. */
interface Dated {
  readonly referenceDate: string;
  readonly signer: string | null;
}

/** State of a directive; what people did, never timeliness. */
export type DirectiveState =
  | { readonly status: 'None' }
  | (Known & { readonly status: 'Draft' })
  | (Known & Dated & { readonly status: 'InForce'; readonly registrar: string | null });

export const initialState: DirectiveState = { status: 'None' };

/** Who keeps the directive; null for an unknown one. */
export const keeperOf = (state: DirectiveState): string | null => (state.status === 'None' ? null : state.keeper);

/** Ids that every event of the directive carries. */
export const addressOf = ({ directive, issuer, keeper }: DirectiveAddress): DirectiveAddress => ({
  directive,
  issuer,
  keeper,
});

/** Every agency that the directive addresses or copies. */
export const receiversOf = (expressions: readonly ResolvedExpression[]): readonly string[] =>
  [...new Set(expressions.flatMap(({ agencies }) => agencies))].sort();

const evolvers: Evolvers<DirectiveState, DirectiveEvent> = {
  DirectiveDrafted: (_, { data }) => ({ status: 'Draft', aliases: [], edits: [], expressions: [], ...data }),
  DirectiveDraftRevised: (state, { data }) =>
    state.status === 'Draft'
      ? { ...state, text: data.text, header: data.header, edits: [...state.edits, ...(data.edits ? [data.edits] : [])] }
      : state,
  DirectiveIssued: (state, event) =>
    state.status === 'Draft'
      ? {
          ...state,
          status: 'InForce',
          header: { ...state.header, number: event.data.number, signing: event.data.signing },
          referenceDate: referenceDateOf(event),
          signer: event.data.signed?.signer ?? null,
          registrar: null,
        }
      : state,
  DirectiveRegistered: (_, event) => ({
    status: 'InForce',
    ...addressOf(event.data),
    text: event.data.text,
    header: event.data.header,
    aliases: [],
    edits: [],
    expressions: [],
    referenceDate: referenceDateOf(event),
    signer: null,
    registrar: event.data.registrar,
  }),
  AliasDefined: (state, { data }) =>
    state.status === 'None'
      ? state
      : { ...state, aliases: [...state.aliases, { name: data.name, of: data.of, expressions: data.expressions }] },
  RecipientsResolved: (state, { data }) =>
    state.status === 'None' ? state : { ...state, expressions: data.expressions },
};

export const evolve = evolveBy<DirectiveState, DirectiveEvent>(evolvers);
