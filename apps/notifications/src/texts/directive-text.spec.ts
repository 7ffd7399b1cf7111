import { wordsOf } from './directive-text.js';

describe('what a directive is called', () => {
  const label = { date: '2024-12-02', subject: 'V/v rà soát', issuer: null, issuerName: null };
  it.each([
    [{ ordinal: '15', symbol: 'UBND-NC' }, 'Văn bản số 15/UBND-NC ngày 02/12/2024 của Bộ Nội vụ, V/v rà soát'],
    [{ ordinal: null, symbol: null }, 'Văn bản chưa có số ngày 02/12/2024 của Bộ Nội vụ, V/v rà soát'],
  ])('%j: %s', (number, words) => {
    expect(wordsOf({ ...label, number }, 'Bộ Nội vụ')).toBe(words);
  });
});
