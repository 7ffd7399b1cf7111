/** A part of a value that no store keeps as it is. */
export interface InvalidPart {
  readonly code: 'NUMBER_NOT_SAFE' | 'APPEND_INVALID';
  readonly reason: string;
  /** Keys from the root. */
  readonly path: readonly string[];
}

const MAX_DEPTH = 32;

/**
 * The first part that is no plain JSON: numbers beyond ±(2^53 − 1), lone surrogates (RFC 8785 §3.2.2.2), `bigint`,
 * functions, dates and other objects with a meaning of their own, nesting beyond 32. A key whose value is `undefined`
 * counts as absent.
 */
export const invalidPart = (value: unknown, depth = 0): InvalidPart | null => {
  switch (typeof value) {
    case 'string':
      return isWellFormed(value) ? null : invalid('loneSurrogate');
    case 'number':
      return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? null : { ...invalid('number'), code: 'NUMBER_NOT_SAFE' };
    case 'object':
      return value && ofObject(value, depth);
    case 'boolean':
    case 'undefined':
      return null;
    default:
      return invalid(typeof value);
  }
};

const invalid = (reason: string): InvalidPart => ({ code: 'APPEND_INVALID', reason, path: [] });

/** In every supported Node; TypeScript's library for ES2023 does not know it yet. */
const isWellFormed = (text: string): boolean => (text as unknown as { isWellFormed: () => boolean }).isWellFormed();

const ofObject = (value: object, depth: number): InvalidPart | null => {
  if (depth === MAX_DEPTH) return invalid('depth');
  if (Array.isArray(value)) return ofList(value, depth);
  return Object.prototype.toString.call(value) === '[object Object]' ? ofRecord(value, depth) : invalid('object');
};

/** A hole in a list would come back as null. */
const ofList = (list: readonly unknown[], depth: number): InvalidPart | null => {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    const part = item === undefined ? invalid('undefined') : invalidPart(item, depth + 1);
    if (part) return at(index, part);
  }
  return null;
};

const ofRecord = (record: object, depth: number): InvalidPart | null => {
  for (const key of Object.keys(record)) {
    const isBadKey = key === '__proto__' || !isWellFormed(key);
    const part = isBadKey ? invalid('key') : invalidPart(record[key as keyof object], depth + 1);
    if (part) return at(key, part);
  }
  return null;
};

const at = (key: string | number, part: InvalidPart): InvalidPart => ({ ...part, path: [String(key), ...part.path] });
