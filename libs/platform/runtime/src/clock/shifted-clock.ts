import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import type { Clock } from '@chidao/kernel';

/** A clock for the demonstration: it can be set forward, never back. */
export interface ShiftedClock extends Clock {
  /** Sets it forward to that instant; refuses (throws `RangeError`) one that lies before now. */
  readonly forwardTo: (instant: string) => void;
  /** Milliseconds ahead of its base. */
  readonly offset: () => number;
}

/** Its offset is kept in `file`, so that time does not jump back at a restart. */
export const shiftedClock = (base: Clock, file: string): ShiftedClock => {
  let offset = readOffset(file);
  const now = (): string => new Date(Date.parse(base.now()) + offset).toISOString();
  const forwardTo = (instant: string): void => {
    const ahead = Date.parse(instant) - Date.parse(now());
    if (!(ahead >= 0)) throw new RangeError(`the clock shows ${now()} and is only ever set forward`);
    writeOffset(file, offset + ahead);
    offset += ahead;
  };
  return { now, forwardTo, offset: () => offset };
};

const readOffset = (file: string): number => {
  const text = readIfPresent(file);
  if (text === null) return 0;
  const stored = Number(text);
  if (!Number.isSafeInteger(stored) || stored < 0) throw new Error(`${file} holds no clock offset`);
  return stored;
};

const readIfPresent = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};

const writeOffset = (file: string, offset: number): void => {
  const draft = `${file}.new`;
  const descriptor = openSync(draft, 'w');
  try {
    writeSync(descriptor, `${offset}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(draft, file);
};
