import type { AuthorityFacts, ObligationState } from '@chidao/directives-domain';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';

/** Who signed the directive of an obligation, and whether it is in force. */
export const authorityOf = async (
  context: DirectivesContext,
  { directive }: ObligationState,
): Promise<AuthorityFacts> => {
  const state = await context.directive(directive);
  return state.status === 'InForce'
    ? { signer: state.signer, directiveInForce: true }
    : { signer: null, directiveInForce: false };
};

/** Facts of commands that need only the authority. */
export const authorityFacts =
  (context: DirectivesContext): FactsFor =>
  async ({ stream }) => ({ facts: await authorityOf(context, await context.obligation(partsOf(stream).id)) });
