import { progressText } from './progress-text.js';

describe('progress in words', () => {
  it.each([
    [-1n, -1n, 'nothing stored yet'],
    [488n, -1n, 'at 488'],
    [488n, 488n, 'at 488'],
    [12n, 488n, '12 of 488'],
    [-1n, 488n, 'nothing of 488'],
  ])('at %s with the head at %s: %s', (position, head, text) => {
    expect(progressText(position, head)).toBe(text);
  });
});
