import { editMapBetween } from '@chidao/directives-domain';
import { partsOf } from '@chidao/event-store';
/** What changed between the text that the draft has and the new one. */
export const reviseDirectiveDraftFacts = (context) => async ({ stream, input }) => {
    const state = await context.directive(partsOf(stream).id);
    const { text } = input;
    if (state.status !== 'Draft' || state.text.hash === text.hash)
        return { facts: { edits: null } };
    const [before, after] = await Promise.all([context.text(state.text.hash), context.text(text.hash)]);
    const edits = editMapBetween({ hash: state.text.hash, text: before }, { hash: text.hash, text: after });
    return { facts: { edits } };
};
