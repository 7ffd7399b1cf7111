import type { DefineAlias } from '@chidao/directives-domain';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';
import { anchorStands } from './present-text.js';

/** Whether the alias stands in the present text. */
export const defineAliasFacts =
  (context: DirectivesContext): FactsFor =>
  async ({ stream, input }) => {
    const { anchor } = input as DefineAlias['input'];
    const anchorHolds = await anchorStands(context, partsOf(stream).id, anchor);
    return { facts: { anchorHolds } satisfies DefineAlias['facts'] };
  };
