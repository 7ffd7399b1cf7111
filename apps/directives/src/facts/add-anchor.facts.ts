import type { AddAnchor } from '@chidao/directives-domain';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';
import { anchorStands } from './present-text.js';

/** Whether the words stand there in the present text of the directive named. */
export const addAnchorFacts =
  (context: DirectivesContext): FactsFor =>
  async ({ input }) => {
    const { directive, anchor } = (input as AddAnchor['input']).anchor;
    return { facts: { anchorHolds: await anchorStands(context, directive, anchor) } satisfies AddAnchor['facts'] };
  };
