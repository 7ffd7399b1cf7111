import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FoldAside, ScratchFold } from '@chidao/query-service';

/** What the thread is told. */
export interface FoldTask extends ScratchFold {
  /** The data directory, where the log is. */
  readonly directory: string;
}

/** Built, since a thread runs what Node understands: from the sources and from what is built it is the same file. */
const THREAD = new URL('../../dist/system/fold-thread.js', import.meta.url);

const runThread = (workerData: FoldTask, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const thread = new Worker(THREAD, { workerData });
    const abort = (): void => {
      void thread.terminate();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', abort);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      signal.removeEventListener('abort', abort);
      if (code === 0) resolve();
      else reject(new Error(`the thread that folds the past ended with code ${code}`));
    });
  });

/** Folds in a thread that reads the log of a data directory; what an earlier process left in the folder is removed. */
export const foldInWorker = (directory: string): FoldAside => {
  const folder = join(directory, 'scratch');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return { folder, fold: (fold, signal) => runThread({ directory, ...fold }, signal) };
};
