import { createCheckpointing } from './checkpointing.js';

describe('a loop stores how far it came', () => {
  it('after every effect', () => {
    const checkpointing = createCheckpointing();
    checkpointing.start(-1n);
    expect([0n, 1n, 2n].map((position) => checkpointing.isDue(position, true))).toEqual([true, true, true]);
  });

  it('only now and then while nothing concerns it', () => {
    const checkpointing = createCheckpointing();
    checkpointing.start(40n);
    expect(checkpointing.isDue(1_039n, false)).toBe(false);
    expect(checkpointing.isDue(1_040n, false)).toBe(true);
    expect(checkpointing.isDue(1_041n, false)).toBe(false);
  });
});
