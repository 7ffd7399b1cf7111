import { InvalidArgumentError } from 'commander';

/** A place in the log: digits. */
export const position = (text: string): bigint => {
  if (!/^\d{1,18}$/.test(text)) throw new InvalidArgumentError('phải là một số nguyên không âm.');
  return BigInt(text);
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

const isDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`);
  return DATE.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

const parse = (text: string, timeOfDay: string): string => {
  const instant = Date.parse(isDay(text) ? `${text}T${timeOfDay}+07:00` : INSTANT.test(text) ? text : '');
  if (Number.isNaN(instant)) {
    throw new InvalidArgumentError(
      'phải là ngày (2025-03-31) hoặc thời điểm có múi giờ (2025-03-31T17:00+07:00, 2025-03-31T10:00Z).',
    );
  }
  return new Date(instant).toISOString();
};

/** An instant, or the first one of a civil day in Viet Nam. */
export const instantFrom = (text: string): string => parse(text, '00:00:00.000');

/** An instant, or the last one of a civil day in Viet Nam (architecture §7). */
export const instantUntil = (text: string): string => parse(text, '23:59:59.999');
