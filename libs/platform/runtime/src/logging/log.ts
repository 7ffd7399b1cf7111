import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import { currentCorrelation } from './correlation.js';
import { sanitise, sanitiseText } from './sanitise.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
type Fields = Readonly<Record<string, unknown>>;
type Write = (message: string, fields?: Fields) => void;

/** JSON lines with the correlation id of the running work. An error is given as the field `error`. */
export type Log = { readonly [Level in LogLevel]: Write } & {
  /** A log whose lines all carry these fields. */
  readonly with: (fields: Fields) => Log;
};

/** Writes to standard output unless another destination is given. Field values are sanitised, whatever they are. */
export const createLog = (level: LogLevel | 'silent', destination?: DestinationStream): Log => {
  const options = {
    level,
    base: null,
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => {
      const correlationId = currentCorrelation();
      return correlationId === undefined ? {} : { correlationId };
    },
  };
  return logOn(destination ? pino(options, destination) : pino(options), {});
};

const logOn = (target: pino.Logger, bound: Fields): Log => {
  const writer =
    (level: LogLevel): Write =>
    (message, fields = {}) =>
      target[level](sanitise({ ...bound, ...fields }) as object, sanitiseText(message));
  return {
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    with: (fields) => logOn(target, { ...bound, ...fields }),
  };
};
