import fc from 'fast-check';
import { mapAnchor, mapThrough } from './anchor.js';
import { editMapBetween } from './edit-map.js';

const kept = (text: string) => ({ ref: `sha256:${text}` as const, text });

const apply = (before: string, after: string): string => {
  const { edits } = editMapBetween(kept(before), kept(after));
  let [result, reached, shift] = ['', 0, 0];
  for (const { start, end, length } of edits) {
    result += before.slice(reached, start);
    result += after.slice(start + shift, start + shift + length);
    shift += length - (end - start);
    reached = end;
  }
  return result + before.slice(reached);
};

const text = fc
  .array(fc.constantFrom('1. Sở Nội vụ', 'a) chủ trì', 'b) phối hợp', '', 'Nơi nhận:', 'đ'), { maxLength: 12 })
  .map((lines) => lines.join('\n'));

describe('the edit map between two texts', () => {
  it('leads from the one to the other', () => {
    fc.assert(fc.property(text, text, (before, after) => expect(apply(before, after)).toBe(after)));
  });

  it('keeps an anchor exactly where its words still stand, and loses it where an edit touches them', () => {
    const before = kept('1. Sở Nội vụ chủ trì.\n2. Sở Tư pháp phối hợp.\n');
    const after = kept('Mở đầu.\n1. Sở Nội vụ chủ trì.\n2. Sở Tài chính phối hợp.\n');
    const map = editMapBetween(before, after);
    const anchor = (quote: string) => {
      const start = before.text.indexOf(quote);
      return { text: before.ref, start, end: start + quote.length, quote };
    };
    const mapped = mapAnchor(anchor('Sở Nội vụ chủ trì'), map);
    expect(mapped && after.text.slice(mapped.start, mapped.end)).toBe('Sở Nội vụ chủ trì');
    expect(mapAnchor(anchor('Sở Tư pháp'), map)).toBeNull();
  });

  it('never lets an anchor quote other words than its own', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
        const [start, end] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        if (start === end) return;
        const quote = before.slice(start, end);
        const mapped = mapThrough({ text: kept(before).ref, start, end, quote }, [
          editMapBetween(kept(before), kept(after)),
        ]);
        if (mapped && before !== after) expect(after.slice(mapped.start, mapped.end)).toBe(quote);
      }),
    );
  });
});
