import { EventEmitter } from 'node:events';
import { createLog } from '../logging/log.js';
import type { Shutdown } from './shutdown.js';
import { createShutdown } from './shutdown.js';

const log = createLog('silent');
let closed: string[];
let shutdown: Shutdown;
beforeEach(() => {
  closed = [];
  shutdown = createShutdown(log, 1_000);
});

const part = (name: string, then?: () => void) => async (): Promise<void> => {
  await Promise.resolve();
  then?.();
  closed.push(name);
};

describe('a clean stop', () => {
  it('closes the parts one after the other, in the order of their registration, once', async () => {
    shutdown.register('http', part('http'));
    shutdown.register('store', part('store'));
    expect(await Promise.all([shutdown.run('test'), shutdown.run('again')])).toEqual([true, true]);
    expect(closed).toEqual(['http', 'store']);
  });

  it('closes the others when one fails, and is not clean', async () => {
    shutdown.register(
      'http',
      part('http', () => {
        throw new Error('stuck');
      }),
    );
    shutdown.register('store', part('store'));
    expect(await shutdown.run('test')).toBe(false);
    expect(closed).toEqual(['store']);
  });

  it('waits no longer than its deadline', async () => {
    jest.useFakeTimers();
    shutdown.register('hung', () => new Promise<never>(() => undefined));
    const run = shutdown.run('test');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await run).toBe(false);
    jest.useRealTimers();
  });

  it.each(['SIGTERM', 'SIGINT'])('follows %s and exits with 0', async (signal) => {
    const target = new EventEmitter();
    shutdown.register('store', part('store'));
    const code = await new Promise<number>((resolve) => {
      shutdown.onSignals(target, resolve);
      target.emit(signal);
    });
    expect([code, closed]).toEqual([0, ['store']]);
  });

  it('gives way to a second signal', () => {
    const target = new EventEmitter();
    const codes: number[] = [];
    shutdown.register('hung', () => new Promise<never>(() => undefined));
    shutdown.onSignals(target, (code) => void codes.push(code));
    target.emit('SIGTERM');
    target.emit('SIGINT');
    expect(codes).toEqual([1]);
    return shutdown.run('test');
  });
});
