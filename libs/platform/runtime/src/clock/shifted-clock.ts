import { closeSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import type { Clock } from '@chidao/kernel';

/** A clock for the demonstration: it can be set forward, never back. */
export interface ShiftedClock extends Clock {
  /** Sets it forward to that instant; refuses (throws `RangeError`) one that lies before now. */
  readonly forwardTo: (instant: string) => void;
  /** Milliseconds ahead of its base. */
  readonly offset: () => number;
}

/**
 * Its offset is kept in `file`, so that time does not jump back at a restart; every process that shows this clock follows
 * when one of them sets it forward.
 */
export const shiftedClock = (base: Clock, file: string): ShiftedClock => {
  const offset = followOffset(file);
  const now = (): string => new Date(Date.parse(base.now()) + offset()).toISOString();
  const forwardTo = (instant: string): void => {
    const ahead = Date.parse(instant) - Date.parse(now());
    if (!(ahead >= 0)) throw new RangeError(`the clock shows ${now()} and is only ever set forward`);
    writeOffset(file, offset() + ahead);
  };
  return { now, forwardTo, offset };
};

/** Each change is a new file in the old one's place, which is cheaper to see than to read. */
const followOffset = (file: string): (() => number) => {
  let offset = 0;
  let seen: string | null = null;
  return () => {
    const found = statSync(file, { throwIfNoEntry: false, bigint: true });
    const mark = found ? `${found.ino} ${found.mtimeNs}` : null;
    if (mark !== null && mark !== seen) offset = Math.max(offset, readOffset(file));
    seen = mark;
    return offset;
  };
};

const readOffset = (file: string): number => {
  const stored = Number(readFileSync(file, 'utf8').trim() || NaN);
  if (!Number.isSafeInteger(stored) || stored < 0) throw new Error(`${file} holds no clock offset`);
  return stored;
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
