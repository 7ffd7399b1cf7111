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
        anchor: anchorIn(state.text.hash)(alias),
      },
    }));

/** Stream of a program's proposal: directive, text and place give the id, so a text is proposed once (lifecycle §2.2). */
const proposalStream = ({ directive, text }: ProposalSource, { range }: ReadObligation['anchors'][number]): string =>
  streamOf('obligation', derivedId('obligation', directive, text, range.start, range.end));

/** Places in the present text where something was proposed before, from earlier texts. */
const proposedPlaces = (obligations: readonly ObligationState[], state: Known): ReadonlySet<string> =>
  new Set(
    obligations
      .flatMap(({ anchors }) => anchors.filter(({ part }) => part === 'duty'))
      .flatMap(({ anchor }) => mapThrough(anchor, state.edits) ?? [])
      .map(({ start, end }) => `${start}-${end}`),
  );

const proposalCommands = (
  read: ReadDirective,
  source: ProposalSource,
  taken: ReadonlySet<string>,
): readonly PolicyCommand[] =>
  read.obligations.flatMap((obligation) => {
    const [duty] = obligation.anchors;
    if (!duty || taken.has(`${duty.range.start}-${duty.range.end}`)) return [];
    const stream = proposalStream(source, duty);
    const input = { obligation: stream.slice('obligation-'.length), ...proposalOf(obligation, source) };
    return [{ stream, type: 'ProposeObligation', input }];
  });

/** A text came in or changed: read it, define its aliases, propose each part that is not proposed yet. */
export const readTextPolicy = (context: DirectivesContext): Policy<RecordedEvent> => ({
  name: 'read-text',
  on: ['directive/DirectiveDrafted', 'directive/DirectiveDraftRevised', 'directive/DirectiveRegistered'],
  harmless: ['ALIAS_ALREADY_DEFINED'],
  react: async (event) => {
    const { directive } = (event as RecordedEvent<DirectiveEvent>).data;
    const state = await context.directive(directive);
    if (state.status === 'None') return [];
    const [read] = readDocument(await context.text(state.text.hash));
    if (!read) return [];
    const obligations = await Promise.all((await context.obligationsOf(directive)).map(context.obligation));
    const issueDate = state.status === 'InForce' ? state.referenceDate : null;
    const terms = { ...(await context.terms(event.occurredAt)), issueDate };
    const source = { directive, text: state.text.hash, terms };
    return [
      ...aliasCommands(read, state, event.stream),
      ...proposalCommands(read, source, proposedPlaces(obligations, state)),
    ];
  },
});
