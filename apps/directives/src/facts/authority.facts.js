import { partsOf } from '@chidao/event-store';
/** Who signed the directive of an obligation. */
export const authorityOf = async (context, { directive }) => {
    const state = await context.directive(directive);
    return { signer: state.status === 'InForce' ? state.signer : null };
};
/** Facts of commands that need only the authority. */
export const authorityFacts = (context) => async ({ stream }) => ({ facts: await authorityOf(context, await context.obligation(partsOf(stream).id)) });
