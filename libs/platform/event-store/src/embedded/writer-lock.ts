import Database from 'libsql';
import { storeError } from './store-error.js';

/**
 * Holds the right to write until `release`. The lock is the operating system's, on a file beside the log: it ends with
 * the process, however that ends. Readers do not look at it.
 */
export const lockForWriting = (file: string): { readonly release: () => void } => {
  const lock = new Database(`${file}.lock`);
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    if ((cause as { code?: string }).code !== 'SQLITE_BUSY') throw cause;
    throw storeError('EVENT_LOG_IN_USE', `Another process is writing the event log ${file}; stop it, or read only.`);
  }
  return { release: () => lock.close() };
};
