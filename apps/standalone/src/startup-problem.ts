import type { StandaloneConfiguration } from './configuration.js';
import type { InstallationFault } from './installation.js';
import { InstallationError } from './installation.js';

/** A mistake of whoever starts the system: one line that says what to do, and the exit code. */
export interface StartupProblem {
  readonly line: string;
  readonly exitCode: number;
}

type Where = Pick<StandaloneConfiguration, 'DATA_DIR' | 'HOST' | 'PORT'>;

/** Settings or data do not fit; something else holds what is needed; the computer refuses. */
const [MISTAKE, IN_USE, REFUSED] = [2, 3, 4];

const OF_INSTALLATION: Readonly<Record<InstallationFault, string>> = {
  NOT_FOUNDED:
    'holds no province yet: found one with "npm run -s chidao -- init", or start without DEMONSTRATION=false',
  NOT_NAMED: 'holds a log but no installation.json: put that file back from a copy, or choose another DATA_DIR',
  IS_PROVINCE: 'holds a province: start it with DEMONSTRATION=false, or give the demonstration another DATA_DIR',
  IS_DEMONSTRATION: 'holds the demonstration: start it without DEMONSTRATION=false, or choose another DATA_DIR',
  FOUNDED: 'holds a province already',
  NOT_EMPTY: 'is not empty: choose another DATA_DIR',
};

const byCode: Readonly<Record<string, (where: Where) => StartupProblem>> = {
  EVENT_LOG_IN_USE: ({ DATA_DIR }) => ({
    line: `Another process is using DATA_DIR ${DATA_DIR}: stop it first, or choose another DATA_DIR.`,
    exitCode: IN_USE,
  }),
  EADDRINUSE: ({ HOST, PORT }) => ({
    line: `Port ${PORT} of ${HOST} is in use: stop what listens there, or choose another PORT (0 takes a free one).`,
    exitCode: IN_USE,
  }),
  EADDRNOTAVAIL: ({ HOST }) => ({ line: `HOST ${HOST} is no address of this computer.`, exitCode: MISTAKE }),
  ENOTFOUND: ({ HOST }) => ({ line: `HOST ${HOST} is not known to this computer.`, exitCode: MISTAKE }),
  EVENT_LOG_NEWER: ({ DATA_DIR }) => ({
    line: `DATA_DIR ${DATA_DIR} was written by a newer version of chidao: start that version.`,
    exitCode: MISTAKE,
  }),
  EVENT_ENVELOPE_UNKNOWN: ({ DATA_DIR }) => ({
    line: `DATA_DIR ${DATA_DIR} holds events that another version of chidao wrote: start that version, or a newer one.`,
    exitCode: MISTAKE,
  }),
  ENOTDIR: ({ DATA_DIR }) => ({ line: `DATA_DIR ${DATA_DIR} is no directory.`, exitCode: MISTAKE }),
  EEXIST: ({ DATA_DIR }) => ({ line: `DATA_DIR ${DATA_DIR} is no directory.`, exitCode: MISTAKE }),
  ENOSPC: ({ DATA_DIR }) => ({ line: `The disk of DATA_DIR ${DATA_DIR} is full.`, exitCode: REFUSED }),
};

const DENIED = new Set(['EACCES', 'EPERM', 'EROFS', 'SQLITE_CANTOPEN', 'SQLITE_READONLY']);

const denied = ({ DATA_DIR, PORT }: Where, syscall: unknown): StartupProblem =>
  syscall === 'listen'
    ? { line: `Listening on port ${PORT} is not allowed here: choose a PORT of 1024 or more.`, exitCode: REFUSED }
    : { line: `DATA_DIR ${DATA_DIR} cannot be written: check its owner and its rights.`, exitCode: REFUSED };

const ofSystem = (error: { readonly code: unknown }, where: Where): StartupProblem | null => {
  const code = String(error.code);
  if (DENIED.has(code)) return denied(where, 'syscall' in error ? error.syscall : undefined);
  return Object.hasOwn(byCode, code) ? (byCode[code]?.(where) ?? null) : null;
};

/** What to tell the operator; null for everything that is not the operator's to mend. */
export const startupProblem = (error: unknown, where: Where): StartupProblem | null => {
  if (error instanceof InstallationError) {
    return { line: `DATA_DIR ${where.DATA_DIR} ${OF_INSTALLATION[error.fault]}.`, exitCode: MISTAKE };
  }
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode ? ofSystem(error, where) : null;
};
