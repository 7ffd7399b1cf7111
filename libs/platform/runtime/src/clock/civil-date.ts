const OFFSET_MS = 7 * 3_600_000;

/** Civil date in Asia/Ho_Chi_Minh (UTC+7, no summer time) of an instant. */
export const civilDateOf = (instant: string): string =>
  new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 10);
