import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { storeError } from './store-error.js';

/** Longer than anybody takes to look whether a log is being written. */
const PROBES_MS = 200;

const lockOf = (file: string): string => `${file}.lock`;

/**
 * Holds the right to write until `release`. The lock is the operating system's, on a file beside the log: it ends with
 * the process, however that ends. Readers do not look at it.
 */
export const lockForWriting = (file: string): { readonly release: () => void } => {
  const lock = new Database(lockOf(file), { timeout: PROBES_MS });
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    if ((cause as { code?: string }).code !== 'SQLITE_BUSY') throw cause;
    throw storeError('EVENT_LOG_IN_USE', `Another process is writing the event log ${file}; stop it, or read only.`);
  }
  return { release: () => lock.close() };
};

/** Whether a process writes the log in that directory. Looking takes nothing from whoever writes, or is about to. */
export const isBeingWritten = (directory: string): boolean => {
  const lock = lockOf(join(directory, 'events.db'));
  if (!existsSync(lock)) return false;
  const probe = new Database(lock, { readonly: true, timeout: 0 });
  try {
    probe.prepare('select count(*) from sqlite_master').all();
    return false;
  } catch (thrown) {
    if ((thrown as { code?: string }).code === 'SQLITE_BUSY') return true;
    throw thrown;
  } finally {
    probe.close();
  }
};
