import type { Excerpt } from '../../src/index.js';
import { corpusFile, corpusNames, whereCorpus } from './corpus.js';

const isExcerpt = (value: object): value is Excerpt => 'range' in value && 'quote' in value;

/** Every excerpt anywhere in a value. */
const excerptsIn = (value: unknown): readonly Excerpt[] => {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(excerptsIn);
  return isExcerpt(value) ? [value, ...below] : below;
};

whereCorpus('ranges', () => {
  it.each(corpusNames)('every range of %s quotes exactly its words', (name) => {
    const { text, documents } = corpusFile(name);
    const excerpts = excerptsIn(documents);
    expect(excerpts.length).toBeGreaterThan(5);
    const wrong = excerpts.filter(({ range, quote }) => text.slice(range.start, range.end) !== quote || quote === '');
    expect(wrong).toEqual([]);
  });

  it.each(corpusNames)('every proposal of %s lies within its document and is anchored to its duty', (name) => {
    for (const { slice, obligations } of corpusFile(name).documents)
      for (const { anchors } of obligations) {
        expect(anchors[0]?.part).toBe('duty');
        for (const { range } of anchors) expect(range.start >= slice.start && range.end <= slice.end).toBe(true);
      }
  });
});
