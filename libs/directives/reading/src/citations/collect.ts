import type { Citation } from '../model/header.js';
import { longestParagraph } from '../language/sentences.js';
import { cut, type Prose } from '../text/prose.js';
import { numberedCitations } from './read-citations.js';
import { unnumberedBases } from './unnumbered-bases.js';

const key = (citation: Citation): string => (citation.number ?? citation.title ?? '').toLowerCase();

/** Every document cited in the paragraphs, in order, once each; the document's own number left out. */
export const collectCitations = (
  source: string,
  paragraphs: readonly Prose[],
  own: string | null,
): readonly Citation[] => {
  const seen = new Set<string>(own ? [own.toLowerCase()] : []);
  const found: Citation[] = [];
  for (const whole of paragraphs) {
    const paragraph = whole.text.length > longestParagraph ? cut(whole, 0, longestParagraph) : whole;
    const all = [...unnumberedBases(source, paragraph), ...numberedCitations(source, paragraph)];
    for (const citation of all.sort((a, b) => a.range.start - b.range.start)) {
      if (seen.has(key(citation))) continue;
      seen.add(key(citation));
      found.push(citation);
    }
  }
  return found;
};
