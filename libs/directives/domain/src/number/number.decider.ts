import type { Command, CommandRule, Decider, DomainEvent } from '@chidao/kernel';
import { about, evolveBy, holdsRole, refuse, refuseIf } from '@chidao/kernel';

/** Which number, and the directive that holds it: carried by every event of it. */
export interface NumberAddress {
  readonly issuer: string;
  readonly year: string;
  /** The symbol, or the document type where there is none. */
  readonly symbol: string;
  readonly ordinal: string;
  readonly directive: string;
}

/** The number belongs to this directive's draft, then to the issued directive. */
export type NumberClaimed = DomainEvent<'NumberClaimed', NumberAddress>;

/** A clerk gave the number back before it was issued, and says why. */
export type NumberReleased = DomainEvent<'NumberReleased', NumberAddress & { readonly reason: string }>;

export type NumberEvent = NumberClaimed | NumberReleased;

/** Sent by the handler of `IssueDirective`, between its decision and its append (lifecycle §2.2). */
export type ClaimNumber = Command<'ClaimNumber', NumberAddress>;

export type ReleaseNumber = Command<
  'ReleaseNumber',
  { readonly reason: string },
  { /** The directive that holds the number was issued under it. */ readonly issued: boolean }
>;

export type NumberState =
  { readonly status: 'Free'; readonly issuer: string | null } | ({ readonly status: 'Claimed' } & NumberAddress);

type Rule<C extends Command> = CommandRule<C, NumberState, NumberEvent>;

const claimNumber: Rule<ClaimNumber> = {
  who: ({ context, input }) => holdsRole(context, 'clerk', input.issuer),
  decide: ({ input }, state) => {
    if (state.status === 'Free') return [{ type: 'NumberClaimed', data: input }];
    refuseIf(state.directive !== input.directive, 'NUMBER_ALREADY_USED');
    return [];
  },
};

const releaseNumber: Rule<ReleaseNumber> = {
  who: ({ context }, state) => holdsRole(context, 'clerk', state.issuer),
  decide: ({ input, facts }, state) => {
    if (state.status === 'Free') return refuse('NUMBER_NOT_CLAIMED');
    refuseIf(input.reason.trim() === '', 'REASON_REQUIRED');
    refuseIf(facts.issued, 'DIRECTIVE_ALREADY_ISSUED');
    const { issuer, year, symbol, ordinal, directive } = state;
    return [{ type: 'NumberReleased', data: { issuer, year, symbol, ordinal, directive, reason: input.reason } }];
  },
};

/** One number of one issuer and year: its stream id is the natural key, so a second holder is impossible. */
export const numberDecider: Decider<ClaimNumber | ReleaseNumber, NumberState, NumberEvent> = {
  category: 'number',
  initialState: { status: 'Free', issuer: null },
  commands: { ClaimNumber: claimNumber, ReleaseNumber: releaseNumber },
  evolve: evolveBy<NumberState, NumberEvent>({
    NumberClaimed: (_, { data }) => ({ status: 'Claimed', ...data }),
    NumberReleased: (_, { data }) => ({ status: 'Free', issuer: data.issuer }),
  }),
  about: (_, { data }) => about({ directives: [data.directive], issuers: [data.issuer], agencies: [data.issuer] }),
};
