import type { LoggerService } from '@nestjs/common';
import type { Log, LogLevel } from './log.js';

const LEVELS = { log: 'info', error: 'error', warn: 'warn', debug: 'debug', verbose: 'debug', fatal: 'error' } as const;

/** They list every module and route at each start: some 150 lines that nobody reads. */
const LISTING = new Set(['InstanceLoader', 'RoutesResolver', 'RouterExplorer']);

/** Nest's own lines on our log. Nest gives (message, …more, context); an error may stand in either place. */
export const nestLogger = (log: Log): LoggerService => {
  const writer =
    (level: LogLevel) =>
    (message: unknown, ...more: readonly unknown[]): void => {
      const error = [message, ...more].find((part) => part instanceof Error);
      const context = more.at(-1);
      const quiet = level === 'info' && typeof context === 'string' && LISTING.has(context);
      log[quiet ? 'debug' : level](textOf(message), {
        ...(typeof context === 'string' && { context }),
        ...(error instanceof Error && { error }),
      });
    };
  return Object.fromEntries(
    Object.entries(LEVELS).map(([name, level]) => [name, writer(level)]),
  ) as unknown as LoggerService;
};

const textOf = (message: unknown): string => {
  if (message instanceof Error) return message.message;
  return typeof message === 'string' ? message : (JSON.stringify(message) ?? String(message));
};
