import type { Capacity, Command, CommandContext, CommandRule } from '@chidao/kernel';
import { holdsRole, isAssigner } from '@chidao/kernel';
import type { ObligationEvent } from './obligation.events.js';
import type { ObligationState } from './obligation.state.js';

/** A command of the obligation. */
export type ObligationRule<C extends Command> = CommandRule<C, ObligationState, ObligationEvent>;

/** What the directive of an obligation says of who may act, and whether anybody but its keeper knows of it yet. */
export interface AuthorityFacts {
  /** Where known: the assigner while in office. */
  readonly signer: string | null;
  readonly directiveInForce: boolean;
}

/** An officer of the agency that keeps the directive, or its assigner. */
export const officerOrAssigner = (
  context: CommandContext,
  { signer }: AuthorityFacts,
  { keeper }: ObligationState,
): Capacity | null => holdsRole(context, 'officer', keeper) ?? isAssigner(context, keeper, signer);

/** Ids that every event of the obligation carries. */
export const idsOf = ({ obligation, directive, issuer, keeper }: ObligationState) => ({
  obligation,
  directive,
  issuer,
  keeper,
});

/** Confirmed and not ended: what may still be resolved, assigned and appointed. */
export const isStanding = ({ status }: ObligationState): boolean =>
  status === 'Confirmed' || status === 'Dormant' || status === 'Assigned' || status === 'Active';
