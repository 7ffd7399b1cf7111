import type { ConfirmObligation } from '@chidao/directives-domain';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';
import { authorityOf } from './authority.facts.js';
import { anchorsNow } from './present-text.js';

/** The authority, and the proposal's anchors in the present text. */
export const confirmObligationFacts =
  (context: DirectivesContext): FactsFor =>
  async ({ stream }) => {
    const state = await context.obligation(partsOf(stream).id);
    const facts: ConfirmObligation['facts'] = {
      ...(await authorityOf(context, state)),
      anchors: await anchorsNow(context, state.anchors),
    };
    return { facts };
  };
