import { anchorsStand, keeperOf } from './present-text.js';
/** Who keeps the directive, and whether the proposal's words stand in its texts. */
export const proposeObligationFacts = (context) => async ({ input }) => {
    const { directive, anchors } = input;
    const state = await context.directive(directive);
    const facts = {
        keeper: keeperOf(state),
        issuer: state.status === 'None' ? null : state.issuer,
        anchorsHold: await anchorsStand(context, anchors),
    };
    return { facts };
};
