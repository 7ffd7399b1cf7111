import { partsOf } from '@chidao/event-store';
/** Each line of Kính gửi and Nơi nhận as agencies of the date asked about. */
export const resolveRecipientsFacts = (context) => async ({ stream, input }) => {
    const { asOf } = input;
    const state = await context.directive(partsOf(stream).id);
    if (state.status !== 'InForce')
        return { facts: { expressions: [] } };
    const around = { issuer: state.issuer, place: state.issuer ?? state.registrar, on: asOf };
    const expressions = await Promise.all(state.header.recipients.map(async ({ text, use }) => {
        const { agencies } = await context.register.resolveExpression(text, around);
        return { text, use, agencies };
    }));
    return { facts: { expressions } };
};
