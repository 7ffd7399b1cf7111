import { partsOf } from '@chidao/event-store';
export const directiveTexts = { name: 'directive-texts', fields: { text: 'text' } };
/** Text → directives that have it. */
export const directiveTextsIndex = {
    view: directiveTexts,
    idsOf: ({ stream }) => {
        const { category, id } = partsOf(stream);
        return category === 'directive' ? [id] : [];
    },
    evolve: (document, event) => {
        const { data } = event;
        const text = 'text' in data ? data.text : null;
        if (text === null)
            return document;
        return { text: typeof text === 'string' ? text : text.hash };
    },
};
