import type { DirectiveEvent, DirectiveState, ObligationState } from '@chidao/directives-domain';
import { mapThrough } from '@chidao/directives-domain';
import type { ReadDirective, ReadObligation } from '@chidao/directives-reading';
import { readDocument } from '@chidao/directives-reading';
import { derivedId, streamOf } from '@chidao/event-store';
import type { RecordedEvent } from '@chidao/kernel';
import type { Policy, PolicyCommand } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';
import { anchorIn } from '../reading/header-of.js';
import type { ProposalSource } from '../reading/proposals-of.js';
import { proposalOf } from '../reading/proposals-of.js';

type Known = Exclude<DirectiveState, { readonly status: 'None' }>;

const aliasCommands = (read: ReadDirective, state: Known, stream: string): readonly PolicyCommand[] =>
  read.aliases
    .filter(({ name }) => !state.aliases.some((alias) => alias.name === name))
    .map((alias) => ({
      stream,
      key: alias.name,
      type: 'DefineAlias',
      input: {
        name: alias.name,
        of: alias.kind,
        expressions: alias.kind === 'actors' ? alias.members : [alias.stands],
        anchor: anchorIn(state.text.ref)(alias),
      },
    }));

/** Stream of a program's proposal: directive, text and place give the id, so a text is proposed once (lifecycle §2.2). */
const proposalStream = ({ directive, text }: Place, { range }: ReadObligation['anchors'][number]): string =>
  streamOf('obligation', derivedId('obligation', directive, text, range.start, range.end));

/** Places in the present text where something was proposed before, from earlier texts. */
const proposedPlaces = (obligations: readonly ObligationState[], state: Known): ReadonlySet<string> =>
  new Set(
    obligations
      .flatMap(({ anchors }) => anchors.filter(({ part }) => part === 'duty'))
      .flatMap(({ anchor }) => mapThrough(anchor, state.edits) ?? [])
      .map(({ start, end }) => `${start}-${end}`),
  );

type Place = Omit<ProposalSource, 'obligationAt'>;

/** Parts of the text that are not proposed yet, each with the stream of its proposal. */
const newParts = (read: ReadDirective, place: Place, taken: ReadonlySet<string>) =>
  read.obligations.flatMap((obligation) => {
    const [duty] = obligation.anchors;
    if (!duty || taken.has(`${duty.range.start}-${duty.range.end}`)) return [];
    const stream = proposalStream(place, duty);
    return [{ obligation, stream, id: stream.slice('obligation-'.length) }];
  });

const proposalCommands = (read: ReadDirective, place: Place, taken: ReadonlySet<string>): readonly PolicyCommand[] => {
  const parts = newParts(read, place, taken);
  const source: ProposalSource = {
    ...place,
    obligationAt: ({ item, part }) =>
      parts.find(({ obligation }) => obligation.item === item && obligation.part === part)?.id ?? null,
  };
  return parts.map(({ obligation, stream, id }) => ({
    stream,
    type: 'ProposeObligation',
    input: { obligation: id, ...proposalOf(obligation, source) },
  }));
};

/** A text came in or changed: read it, define its aliases, propose each part that is not proposed yet. */
export const readTextPolicy = (context: DirectivesContext): Policy<RecordedEvent> => ({
  name: 'read-text',
  on: ['directive/DirectiveDrafted', 'directive/DirectiveDraftRevised', 'directive/DirectiveRegistered'],
  harmless: ['ALIAS_ALREADY_DEFINED'],
  react: async (event) => {
    const { directive } = (event as RecordedEvent<DirectiveEvent>).data;
    const state = await context.directive(directive);
    if (state.status === 'None') return [];
    const [read] = readDocument(await context.text(state.text.ref));
    if (!read) return [];
    const obligations = await Promise.all((await context.obligationsOf(directive)).map(context.obligation));
    const issueDate = state.status === 'InForce' ? state.referenceDate : null;
    const terms = { ...(await context.terms(event.occurredAt)), issueDate };
    const source = { directive, text: state.text.ref, terms };
    return [
      ...aliasCommands(read, state, event.stream),
      ...proposalCommands(read, source, proposedPlaces(obligations, state)),
    ];
  },
});
