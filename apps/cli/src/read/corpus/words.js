const WORDS = 12;
/** Printed words on one line. */
export const collapsed = (quote) => quote.replace(/[*|]/g, ' ').replace(/\s+/g, ' ').trim();
/** The first words of an item, enough to find it again. */
export const opening = (quote, words = WORDS) => collapsed(quote).split(' ').slice(0, words).join(' ');
