import type { ProposeObligation } from '@chidao/directives-domain';
import { keeperOf } from '@chidao/directives-domain';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';
import { anchorsStand } from './present-text.js';

/** Who keeps the directive, and whether the proposal's words stand in its texts. */
export const proposeObligationFacts =
  (context: DirectivesContext): FactsFor =>
  async ({ input }) => {
    const { directive, anchors } = input as ProposeObligation['input'];
    const state = await context.directive(directive);
    const facts: ProposeObligation['facts'] = {
      keeper: keeperOf(state),
      issuer: state.status === 'None' ? null : state.issuer,
      anchorsHold: await anchorsStand(context, anchors),
    };
    return { facts };
  };
