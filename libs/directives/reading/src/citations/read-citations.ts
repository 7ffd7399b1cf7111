import { typeOfAbbreviation, documentTypes } from '../lexicon/document-types.js';
import type { Citation, CitationRole, DocumentType } from '../model/header.js';
import { firstDate } from '../text/dates.js';
import { excerpt, type Prose } from '../text/prose.js';
import { findSymbols, type FoundSymbol } from './find-symbols.js';

const NEAR = 90;
const TITLE = new RegExp(
  `(${documentTypes.map(({ title }) => title).join('|')}|van ban|ket luan)( lien tich)?( so)?:? ?$`,
);
const ISSUER =
  /^ ?(?:,? ?(?:ngay|nam) [^,;]{1,30}?)? ?cua ((?:[^ ,;.:()]{1,14} ?){1,9}?)(?= (?:ve|quy dinh|ban hanh|huong dan|phe duyet|va|sua doi)\b|[,;.:)]|$)/;
const EARLIER = /\b(theo y kien|y kien chi dao|chi dao tai|chi dao cua|yeu cau tai|giao tai|giao nhiem vu tai)\b/;
const REPLACED = /\bthay the (cho )?[^.;]{0,60}$/;

const titleBefore = (prose: Prose, at: number): { title: string | null; start: number } => {
  const from = Math.max(0, at - NEAR);
  const match = TITLE.exec(prose.fold.slice(from, at));
  if (!match) return { title: null, start: at };
  return {
    title: prose.text
      .slice(from + match.index, at)
      .replace(/ ?số:? ?$/iu, '')
      .trim(),
    start: from + match.index,
  };
};

const typeOf = (symbol: FoundSymbol, title: string | null, foldedTitle: string): DocumentType | null => {
  const named = title && documentTypes.find((entry) => foldedTitle.startsWith(entry.title));
  const abbreviation = symbol.number
    .split(/[-/]/)
    .map(typeOfAbbreviation)
    .find((type) => type !== null);
  return (named ? named.type : abbreviation) ?? null;
};

const roleOf = (prose: Prose, start: number): CitationRole => {
  if (/^(- ?)?can cu\b/.test(prose.fold)) return 'basis';
  if (/^(- ?)?(xet|theo de nghi)\b/.test(prose.fold)) return 'considered';
  const before = prose.fold.slice(Math.max(0, start - 140), start);
  if (EARLIER.test(before)) return 'earlierOrder';
  return REPLACED.test(before) ? 'replaced' : 'cited';
};

const citationOf = (source: string, prose: Prose, symbol: FoundSymbol): Citation => {
  const { title, start } = titleBefore(prose, symbol.start);
  const after = prose.fold.slice(symbol.end, symbol.end + NEAR);
  const date = /^,? ?(ngay|nam)/.test(after) ? firstDate(after.slice(0, 40)) : null;
  const issuer = ISSUER.exec(after)?.[1];
  const issuerAt = issuer === undefined ? -1 : symbol.end + after.indexOf(issuer);
  return {
    ...excerpt(source, prose, start, symbol.end),
    number: symbol.number,
    title,
    type: typeOf(symbol, title, prose.fold.slice(start, symbol.start)),
    date: date?.date?.written.length === 10 ? date.date.written : null,
    issuer: issuer === undefined ? null : prose.text.slice(issuerAt, issuerAt + issuer.length).trim(),
    role: roleOf(prose, symbol.start),
  };
};

/** Documents cited with a number in one paragraph. */
export const numberedCitations = (source: string, prose: Prose): readonly Citation[] =>
  findSymbols(prose).map((symbol) => citationOf(source, prose, symbol));
