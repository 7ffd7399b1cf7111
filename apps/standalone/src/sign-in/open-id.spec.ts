import { loadOpenId } from './open-id.js';

describe('the OpenID library', () => {
  it('is loaded on Node 20 without a word, and leaves other warnings alone', async () => {
    const printed = jest.spyOn(console, 'warn').mockReturnValue();
    Object.defineProperty(process.release, 'lts', { value: 'Iron' });
    const { warn } = console;
    const loading = loadOpenId();
    console.warn('another matter');
    expect(await loading).toHaveProperty('Provider');
    expect(printed.mock.calls).toEqual([['another matter']]);
    expect(console.warn).toBe(warn);
  });
});
