import { typeOfAbbreviation } from '../lexicon/document-types.js';
import type { DirectiveNumber } from '../model/header.js';

const PARTY = /^(\d{1,5})?-([A-ZĐ][A-Za-zĐđ]{0,4})\/([A-ZĐ][\w.Đđ&-]{0,30})$/;
const STATE = /^([^/]{0,12})(?:\/((?:19|20)\d\d))?\/(\S{1,60})$/;

/** Blanks beside the separators are not part of a number. */
export const joinSymbol = (written: string): string => written.replace(/ ?([/–—-]) ?/g, '$1').replace(/[–—]/g, '-');

/** The grammar of standards.md §2.4, State and Party; an ordinal that scanning garbled is kept as it is. */
export const parseSymbol = (written: string): DirectiveNumber | null => {
  const party = PARTY.exec(written);
  if (party) {
    const symbol = `${party[2]}/${party[3]}`;
    return { written, ordinal: party[1] ?? null, year: null, symbol, style: 'party', draftingUnit: null };
  }
  const state = STATE.exec(written);
  if (!state) return null;
  const [, ordinal = '', year, symbol = ''] = state;
  const [head = '', ...rest] = symbol.split('-');
  const draftingUnit = typeOfAbbreviation(head) || rest.length === 0 ? null : rest.join('-');
  return {
    written,
    ordinal: /^\d+$/.test(ordinal) ? ordinal : null,
    year: year ?? null,
    symbol,
    style: 'state',
    draftingUnit,
  };
};

/** The first part of the symbol that is no document type: stands for the issuer. */
export const issuerSymbol = (number: DirectiveNumber): string => {
  if (number.style === 'party') return number.symbol.split('/').at(-1) ?? '';
  const parts = number.symbol.split('-');
  return (typeOfAbbreviation(parts[0] ?? '') ? parts.at(1) : parts[0]) ?? '';
};
