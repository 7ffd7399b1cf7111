/** A part of a value that no store keeps as it is. */
export interface InvalidPart {
  readonly code: 'NUMBER_NOT_SAFE' | 'APPEND_INVALID';
  readonly reason: string;
  /** Keys from the root. */
  readonly path: readonly string[];
}

const MAX_DEPTH = 32;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The first part that is no plain JSON: numbers beyond ±(2^53 − 1), lone surrogates (RFC 8785 §3.2.2.2), `bigint`,
 * functions, dates and other objects with a meaning of their own, nesting beyond 32. A key whose value is `undefined`
 * counts as absent.
 */
export const invalidPart = (value: unknown, depth = 0): InvalidPart | null => {
  if (typeof value !== 'object' || value === null) return ofScalar(value);
  if (depth === MAX_DEPTH) return invalid('depth');
  if (Array.isArray(value)) return firstInvalid(value.entries(), depth);
  return isPlain(value) ? firstInvalid(Object.entries(value), depth) : invalid('object');
};

const firstInvalid = (entries: Iterable<[string | number, unknown]>, depth: number): InvalidPart | null => {
  for (const [key, item] of entries) {
    const part = ofKey(key, item) ?? invalidPart(item, depth + 1);
    if (part) return { ...part, path: [String(key), ...part.path] };
  }
  return null;
};

const invalid = (reason: string): InvalidPart => ({ code: 'APPEND_INVALID', reason, path: [] });

const isPlain = (value: object): boolean => Object.prototype.toString.call(value) === '[object Object]';

/** A hole in an array would come back as null. */
const ofKey = (key: string | number, item: unknown): InvalidPart | null => {
  if (typeof key === 'number') return item === undefined ? invalid('undefined') : null;
  if (key === '__proto__') return invalid('key');
  return LONE_SURROGATE.test(key) ? invalid('loneSurrogate') : null;
};

const ofScalar = (value: unknown): InvalidPart | null => {
  switch (typeof value) {
    case 'string':
      return LONE_SURROGATE.test(value) ? invalid('loneSurrogate') : null;
    case 'number':
      return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? null : { ...invalid('number'), code: 'NUMBER_NOT_SAFE' };
    case 'bigint':
    case 'function':
    case 'symbol':
      return invalid(typeof value);
    default:
      return null;
  }
};
