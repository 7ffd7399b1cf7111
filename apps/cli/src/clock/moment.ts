import { InvalidArgumentError } from 'commander';
import { instantFrom } from '../log/parse-options.js';

const DAY_MS = 86_400_000;

/** Where the clock is to be set, seen from what it shows now. */
export type Moment = (now: string) => string;

/** `+3d`, a civil day (its first instant in Viet Nam), or an instant. */
export const moment = (text: string): Moment => {
  const days = /^\+(\d{1,4})d$/.exec(text)?.[1];
  if (days !== undefined) return (now) => new Date(Date.parse(now) + Number(days) * DAY_MS).toISOString();
  try {
    const instant = instantFrom(text);
    return () => instant;
  } catch (error) {
    throw new InvalidArgumentError(`${(error as Error).message} Số ngày tính từ lúc này viết là +3d.`);
  }
};
