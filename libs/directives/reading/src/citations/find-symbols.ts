import { joinSymbol } from '../fields/symbol.js';
import type { Prose } from '../text/prose.js';

export interface FoundSymbol {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

const LETTERS = '[A-ZĐÐÔƯ][A-Za-zĐđÐƯÔ&]{0,11}\\d{0,2}';
const STATE = `\\d{1,5}[a-zđ]? ?(?:(?:/ ?|-)(?:19|20)\\d\\d ?)?/ ?${LETTERS}(?:(?:[-–—] ?|[./]| [-–—] ?(?=[A-ZĐ]{2}))(?:${LETTERS}|\\d{1,2}[A-Z]{1,4})){0,4}`;
const PARTY = `\\d{1,5}[a-zđ]? ?[-–—] ?[A-ZĐÐ][A-Za-zĐđÐ]{0,4} ?/ ?${LETTERS}(?:[-.]${LETTERS}){0,2}`;
const SYMBOL = new RegExp(`(?<![\\d/:.,-])(?:${STATE}|${PARTY})(?![\\p{L}\\d])`, 'gu');
const NO_SYMBOL = /^\d+\/?(km|ha|m|kg|VNĐ|VND|USD|Q|I|II|III|IV|V|X)$/i;

/** Numbers of documents in a stretch, in order (standards.md §2.4). */
export const findSymbols = (prose: Prose): readonly FoundSymbol[] =>
  [...prose.text.matchAll(SYMBOL)]
    .map((match) => {
      const written = match[0].replace(/[.\s]+$/, '');
      return { start: match.index, end: match.index + written.length, number: joinSymbol(written) };
    })
    .filter(({ number }) => /[/-]/.test(number) && !NO_SYMBOL.test(number) && number.split(/[/-]/).length >= 2);
