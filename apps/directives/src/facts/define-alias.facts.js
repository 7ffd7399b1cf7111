import { partsOf } from '@chidao/event-store';
import { anchorStands } from './present-text.js';
/** Whether the alias stands in the present text. */
export const defineAliasFacts = (context) => async ({ stream, input }) => {
    const { anchor } = input;
    const anchorHolds = await anchorStands(context, partsOf(stream).id, anchor);
    return { facts: { anchorHolds } };
};
