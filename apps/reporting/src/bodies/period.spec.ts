import { isPeriod } from '@chidao/calendar';
import { periodBody } from '@chidao/contract';

const two = (value: number): string => String(value).padStart(2, '0');
const endings = [
  ...Array.from({ length: 15 }, (_, index) => [`-${index}`, `-${two(index)}`, `-H${index}`, `-Q${index}`]).flat(),
  ...['', '-', '-9M', '-8M', '-9m', '-h1', '-H01', ' '],
];
const texts = ['2025', '0000', '0001', '9999', '25', '12025'].flatMap((year) =>
  endings.map((ending) => `${year}${ending}`),
);

describe('a period in a body', () => {
  it('is what the calendar calls a period, and nothing else', () => {
    for (const text of [...texts, 'once', 'Once', '', 'onDemand', ' 2025', '2025\n']) {
      expect([text, periodBody.safeParse(text).success]).toEqual([text, isPeriod(text)]);
    }
  });
});
