import { anchorStands } from './present-text.js';
/** Whether the words stand there in the present text of the directive named. */
export const addAnchorFacts = (context) => async ({ input }) => {
    const { directive, anchor } = input.anchor;
    return { facts: { anchorHolds: await anchorStands(context, directive, anchor) } };
};
