import { documentTypes } from '../lexicon/document-types.js';
import type { DocumentType } from '../model/header.js';
import { isCapitals } from '../text/letters.js';
import { cut, trimmed, type Prose } from '../text/prose.js';

export interface TypeTitle {
  readonly type: DocumentType;
  /** The words of the type itself. */
  readonly title: Prose;
  /** What follows on the same line: number, issuer or subject. */
  readonly rest: Prose;
}

const AFTER =
  /^($|[:.;,-]|so\b|ve\b|v\/v|cua\b|trien khai|thuc hien|phe duyet|ban hanh|dieu chinh|sua doi|nam \d{4}|\d{1,5} ?[/-])/;
const SPACED = /^(?:\p{Lu} ){4,}\p{Lu}$/u;

/** "N G H Ị  Q U Y Ế T" set with spaces between the letters. */
const unspaced = (line: Prose): string => (SPACED.test(line.text) ? line.fold.replace(/ /g, '') : line.fold);

/** A line that names the document's type: "NGHỊ QUYẾT", "Chỉ thị về việc …", "QUYẾT ĐỊNH Về …". */
export const typeTitleOf = (line: Prose): TypeTitle | null => {
  const folded = unspaced(line);
  const entry = documentTypes.find(({ title }) => folded.startsWith(title) || folded === title.replace(/ /g, ''));
  if (!entry) return null;
  if (folded !== line.fold) return { type: entry.type, title: line, rest: cut(line, line.text.length) };
  const rest = trimmed(cut(line, entry.title.length), /\s/);
  const words = line.text.slice(0, entry.title.length);
  const plain = isCapitals(words) && (isCapitals(line.text) || rest.text.length === 0);
  return plain || AFTER.test(rest.fold) ? { type: entry.type, title: cut(line, 0, entry.title.length), rest } : null;
};
