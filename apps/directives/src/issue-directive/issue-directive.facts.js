import { partsOf } from '@chidao/event-store';
/** The signer's post in the issuer on the issue date. */
export const issueDirectiveFacts = (context) => async ({ stream, input }) => {
    const { signer, issueDate } = input;
    const state = await context.directive(partsOf(stream).id);
    if (signer === null || issueDate === null || state.status === 'None' || state.issuer === null) {
        return { facts: { signerPost: null } };
    }
    const signerPost = await context.register.postOf(signer, state.issuer, issueDate);
    return { facts: { signerPost } };
};
