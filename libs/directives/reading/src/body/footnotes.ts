import type { Prose } from '../text/prose.js';
import type { Block } from './block.js';

export interface Footnote {
  readonly marker: string;
  readonly prose: Prose;
}

const MARKER = /^([¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\[\d{1,2}\])(?=\s?\S)/;

/** Paragraphs that begin with a marker which stands elsewhere in the text are notes, wherever the page put them. */
export const takeFootnotes = (blocks: readonly Block[]): { body: readonly Block[]; notes: readonly Footnote[] } => {
  const marked = blocks.filter((block) => MARKER.test(block.whole.text));
  if (marked.length === 0) return { body: blocks, notes: [] };
  const text = blocks.map((block) => block.whole.text.slice(1)).join('\n');
  const notes: Footnote[] = [];
  const body = blocks.filter((block) => {
    const marker = MARKER.exec(block.whole.text)?.[1];
    if (marker === undefined || !text.includes(marker)) return true;
    notes.push({ marker, prose: block.whole });
    return false;
  });
  return { body, notes };
};
