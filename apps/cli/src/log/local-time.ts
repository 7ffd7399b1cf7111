const OFFSET_MS = 7 * 3_600_000;

/** Date and time in Viet Nam (UTC+7) of an instant, to the second. */
export const localTime = (instant: string): string =>
  new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
