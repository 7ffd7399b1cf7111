import type { Log } from './log.js';

type Emitter = Pick<NodeJS.EventEmitter, 'on' | 'off'>;

/**
 * An error that nobody handled ends the process with code 1 after one log line: the state is unknown, and a restart is
 * safe because everything acknowledged is stored. Returns how to stop listening.
 */
export const exitOnCrash = (
  log: Log,
  target: Emitter = process,
  exit: (code: number) => void = (code) => process.exit(code),
): (() => void) => {
  const crash = (kind: string) => (error: unknown) => {
    log.error(kind, { error });
    exit(1);
  };
  const onRejection = crash('unhandled rejection');
  const onException = crash('uncaught exception');
  target.on('unhandledRejection', onRejection);
  target.on('uncaughtException', onException);
  return () => {
    target.off('unhandledRejection', onRejection);
    target.off('uncaughtException', onException);
  };
};
