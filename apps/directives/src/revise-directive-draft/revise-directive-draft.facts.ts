import type { ReviseDirectiveDraft } from '@chidao/directives-domain';
import { editMapBetween } from '@chidao/directives-domain';
import { partsOf } from '@chidao/event-store';
import type { FactsFor } from '@chidao/service';
import type { DirectivesContext } from '../directives.context.js';

/** What changed between the text that the draft has and the new one. */
export const reviseDirectiveDraftFacts =
  (context: DirectivesContext): FactsFor =>
  async ({ stream, input }) => {
    const state = await context.directive(partsOf(stream).id);
    const { text } = input as ReviseDirectiveDraft['input'];
    if (state.status !== 'Draft' || state.text.ref === text.ref) return { facts: { edits: null } };
    const [before, after] = await Promise.all([context.text(state.text.ref), context.text(text.ref)]);
    const edits = editMapBetween({ ref: state.text.ref, text: before }, { ref: text.ref, text: after });
    return { facts: { edits } satisfies ReviseDirectiveDraft['facts'] };
  };
