import { shiftedClock, systemClock } from '@chidao/runtime';
import { clockFileIn, recordInstallation } from '@chidao/standalone/installation';
import { moment } from '../src/clock/moment.js';
import { chidao, freshDirectory } from './command-line.js';

let dataDir: string;
let remove: () => void;
beforeEach(() => {
  ({ dataDir, remove } = freshDirectory());
  recordInstallation(dataDir, { kind: 'demonstration', issuer: 'http://127.0.0.1:3999/oidc' });
});
afterEach(() => remove());

const clock = (...args: readonly string[]) => chidao(dataDir, ['clock', ...args]).ran;

describe('chidao clock', () => {
  it('sets the demonstration forward, and a running server follows', async () => {
    const ofServer = shiftedClock(systemClock, clockFileIn(dataDir));
    const before = Date.parse(ofServer.now());
    expect((await clock('--forward-to', '+3d')).code).toBe(0);
    const ahead = Date.parse(ofServer.now()) - before;
    expect(ahead).toBeGreaterThanOrEqual(3 * 86_400_000);
    expect(ahead).toBeLessThan(3 * 86_400_000 + 60_000);
  });

  it('means the first instant of a day in Viet Nam', async () => {
    const { out } = await clock('--forward-to', '2199-03-31');
    expect(out).toContain('2199-03-31 00:00:0');
    expect(moment('2199-03-31')('')).toBe('2199-03-30T17:00:00.000Z');
  });

  it('never goes back', async () => {
    await clock('--forward-to', '2199-03-31');
    const { code, err } = await clock('--forward-to', '2199-03-30T08:00+07:00');
    expect(code).toBe(1);
    expect(err).toContain('không lùi');
  });

  it.each(['+3h', 'mai', '2199-02-30', '2199-03-30T08:00'])('does not guess what %s means', (text) => {
    expect(() => moment(text)).toThrow('Số ngày tính từ lúc này viết là +3d.');
  });

  it('is not for a province', async () => {
    recordInstallation(dataDir, { kind: 'province', issuer: 'http://127.0.0.1:3999/oidc' });
    expect(await clock('--forward-to', '+3d')).toMatchObject({ code: 1, out: '' });
    expect(shiftedClock(systemClock, clockFileIn(dataDir)).offset()).toBe(0);
  });
});
