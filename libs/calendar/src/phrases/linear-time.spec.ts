import { defaultDeadlineSettings } from '../deadline/settings.js';
import { weekendsOnly } from '../working-days/work-calendar.js';
import { families } from './families.js';
import { phraseText } from './phrase-text.js';
import { readDeadlinePhrase } from './read-deadline-phrase.js';
import { splitPhrase } from './split-phrase.js';

const context = { issueDate: '2024-12-20', settings: defaultDeadlineSettings, calendar: weekendsOnly, written: '' };

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const pieces = [
  'chậm nhất là trước ',
  'trong vòng không quá ',
  'kể từ ngày ',
  '30 ngày kể từ ',
  'ngày 01 tháng ',
  '01/6 ',
  'hằng ',
  'định kỳ 6 tháng ',
  '6 tháng đầu năm ',
  'quý ',
  'báo cáo, năm ',
  'sau khi ',
  '((((',
  '12',
  '- - ',
  '01 (một ',
  'một hai ba ',
  '\u0301\u0302',
  ' ',
  'ă',
];

const read = (phrase: string): void => {
  splitPhrase(phrase);
  const text = phraseText(phrase);
  families.forEach((family) => family(text, context));
};

/** Thirty times the text: a linear rule takes about thirty times as long, a quadratic one nine hundred times. */
it.each(pieces)('a long text of %p is read in linear time', (piece) => {
  const text = (length: number) => piece.repeat(Math.ceil(length / piece.length));
  const short = Math.min(...[1, 2, 3].map(() => milliseconds(() => read(text(3_000)))));
  expect(milliseconds(() => read(text(90_000)))).toBeLessThan(250 * Math.max(short, 2));
});

it('a text that is too long to be a phrase is asked', () => {
  const phrase = 'trước ngày 01/12/2024';
  expect(readDeadlinePhrase(phrase.padEnd(2_000), context).understood).toBe(true);
  expect(readDeadlinePhrase(phrase.padEnd(2_001), context)).toMatchObject({
    understood: false,
    because: 'PHRASE_NOT_UNDERSTOOD',
  });
});
