import { numberDecider } from '@chidao/directives-domain';
/** Whether the directive that holds the number was issued. */
export const releaseNumberFacts = (context) => async ({ stream }) => {
    const number = await context.stateOf(numberDecider, stream);
    if (number.status === 'Free')
        return { facts: { issued: false } };
    const directive = await context.directive(number.directive);
    return { facts: { issued: directive.status === 'InForce' } };
};
