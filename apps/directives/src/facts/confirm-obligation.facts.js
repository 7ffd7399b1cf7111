import { partsOf } from '@chidao/event-store';
import { authorityOf } from './authority.facts.js';
import { anchorsNow } from './present-text.js';
/** The authority, and the proposal's anchors in the present text. */
export const confirmObligationFacts = (context) => async ({ stream }) => {
    const state = await context.obligation(partsOf(stream).id);
    const facts = {
        ...(await authorityOf(context, state)),
        anchors: await anchorsNow(context, state.anchors),
    };
    return { facts };
};
