import { typeOfAbbreviation } from '../lexicon/document-types.js';
import type { DirectiveNumber } from '../model/header.js';

const PARTY = /^(\d{1,5})?-([A-ZĐ][A-Za-zĐđ]{0,4})\/([A-ZĐ][\w.Đđ&-]{0,30})$/;
const STATE = /^([^/]{0,12})(?:\/((?:19|20)\d\d))?\/(\S{1,60})$/;

/** Blanks beside the separators are not part of a number. */
export const joinSymbol = (written: string): string => written.replace(/ ?([/–—-]) ?/g, '$1').replace(/[–—]/g, '-');

const partyNumber = (written: string): DirectiveNumber | null => {
  const match = PARTY.exec(written);
  if (!match) return null;
  const symbol = `${match[2]}/${match[3]}`;
  return { written, ordinal: match[1] ?? null, year: null, symbol, style: 'party', draftingUnit: null };
};

/** What follows the issuer in the symbol of a công văn. */
const draftingUnit = (symbol: string): string | null => {
  const [head = '', ...rest] = symbol.split('-');
  return typeOfAbbreviation(head) || rest.length === 0 ? null : rest.join('-');
};

const stateNumber = (written: string): DirectiveNumber | null => {
  const match = STATE.exec(written);
  if (!match) return null;
  const [, ordinal = '', year, symbol = ''] = match;
  const digits = /^\d+$/.test(ordinal) ? ordinal : null;
  return { written, ordinal: digits, year: year ?? null, symbol, style: 'state', draftingUnit: draftingUnit(symbol) };
};

/** The grammar of standards.md §2.4, State and Party; an ordinal that scanning garbled is kept as it is. */
export const parseSymbol = (written: string): DirectiveNumber | null => partyNumber(written) ?? stateNumber(written);

/** The first part of the symbol that is no document type: stands for the issuer. */
export const issuerSymbol = (number: DirectiveNumber): string => {
  if (number.style === 'party') return number.symbol.split('/').at(-1) ?? '';
  const parts = number.symbol.split('-');
  return (typeOfAbbreviation(parts[0] ?? '') ? parts.at(1) : parts[0]) ?? '';
};
