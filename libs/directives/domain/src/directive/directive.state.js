import { evolveBy } from '@chidao/kernel';
export const initialState = { status: 'None' };
/** Every agency that the directive addresses or copies. */
export const receiversOf = (expressions) => [...new Set(expressions.flatMap(({ agencies }) => agencies))].sort();
const evolvers = {
    DirectiveDrafted: (_, { data }) => ({ status: 'Draft', aliases: [], edits: [], expressions: [], ...data }),
    DirectiveDraftRevised: (state, { data }) => state.status === 'Draft'
        ? { ...state, text: data.text, header: data.header, edits: [...state.edits, ...(data.edits ? [data.edits] : [])] }
        : state,
    DirectiveIssued: (state, { data }) => state.status === 'Draft'
        ? {
            ...state,
            status: 'InForce',
            header: { ...state.header, number: data.number, signing: data.signing },
            referenceDate: data.issueDate,
            signer: data.signer,
            registrar: null,
        }
        : state,
    DirectiveRegistered: (_, { data }) => ({
        status: 'InForce',
        directive: data.directive,
        issuer: data.issuer.kind === 'agency' ? data.issuer.id : null,
        text: data.text,
        header: data.header,
        aliases: [],
        edits: [],
        expressions: [],
        referenceDate: data.referenceDate?.date ?? data.issueDate ?? data.publishedOn ?? '',
        signer: null,
        registrar: data.registrar,
    }),
    AliasDefined: (state, { data }) => state.status === 'None'
        ? state
        : { ...state, aliases: [...state.aliases, { name: data.name, of: data.of, expressions: data.expressions }] },
    RecipientsResolved: (state, { data }) => state.status === 'None' ? state : { ...state, expressions: data.expressions },
};
export const evolve = evolveBy(evolvers);
