import type { Log } from '../logging/log.js';

export type Closer = () => Promise<void> | void;

/** A clean stop: what was registered is closed in that order, one after the other. */
export interface Shutdown {
  /** First whoever takes requests in, last whoever stores. */
  readonly register: (name: string, close: Closer) => void;
  /** Runs the closers once, however often it is asked; false when one failed or the deadline passed. */
  readonly run: (reason: string) => Promise<boolean>;
  /** Stops on SIGTERM and SIGINT, then exits: 0 after a clean stop, else 1. A second signal exits at once. */
  readonly onSignals: (target?: Pick<NodeJS.EventEmitter, 'on'>, exit?: (code: number) => void) => void;
}

export const createShutdown = (log: Log, deadlineMs: number): Shutdown => {
  const closers: (readonly [name: string, close: Closer])[] = [];
  let running: Promise<boolean> | undefined;
  const run = (reason: string): Promise<boolean> => {
    running ??= closeAll(log.with({ reason }), closers, deadlineMs);
    return running;
  };
  return {
    register: (name, close) => void closers.push([name, close]),
    run,
    onSignals: (target = process, exit = (code) => process.exit(code)) => {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) {
        target.on(signal, () => {
          if (running) return exit(1);
          void run(signal).then((clean) => exit(clean ? 0 : 1));
        });
      }
    },
  };
};

const closeAll = async (
  log: Log,
  closers: readonly (readonly [string, Closer])[],
  deadlineMs: number,
): Promise<boolean> => {
  log.info('stopping');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), deadlineMs);
  });
  const clean = await Promise.race([late, closeInOrder(log, closers)]);
  clearTimeout(timer);
  log[clean ? 'info' : 'error'](clean ? 'stopped' : 'not stopped cleanly');
  return clean;
};

const closeInOrder = async (log: Log, closers: readonly (readonly [string, Closer])[]): Promise<boolean> => {
  let clean = true;
  for (const [name, close] of closers) {
    try {
      await close();
    } catch (error) {
      clean = false;
      log.error('a part did not close', { part: name, error });
    }
  }
  return clean;
};
