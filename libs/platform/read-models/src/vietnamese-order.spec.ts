import fc from 'fast-check';
import { vietnameseOrder } from './vietnamese-order.js';

const letters = [...'aáàảãạăắâấbcdđeéêếghikloóôốơớuúưứyAÁÂBDĐEÊO', ...' -/,.()0123456789'];
const written = fc.array(fc.constantFrom(...letters), { maxLength: 8 }).map((chars) => chars.join(''));
const { compare } = new Intl.Collator('vi');
const byCodePoint = (left: string, right: string): number => Number(left > right) - Number(left < right);

describe('Vietnamese order', () => {
  it('is that of a dictionary: letters, then tones, then capitals', () => {
    const names = ['Sở Y tế', 'Sở Công Thương', 'Sở Đầu tư', 'Sở Dân tộc', 'sở Dân tộc', 'Sớ', 'Sơ', 'Sóc', 'Số'];
    const sorted = [...names].sort((left, right) => byCodePoint(vietnameseOrder(left), vietnameseOrder(right)));
    expect(sorted).toEqual([...names].sort(compare));
    expect(sorted.indexOf('Sở Dân tộc')).toBeLessThan(sorted.indexOf('Sở Đầu tư'));
  });

  it('agrees with the collator of the platform on anything written in Vietnamese', () => {
    fc.assert(
      fc.property(written, written, (left, right) => {
        const ours = byCodePoint(vietnameseOrder(left), vietnameseOrder(right));
        expect(ours).toBe(Math.sign(compare(left, right)));
      }),
      { numRuns: 5000 },
    );
  });
});
