const SECRET_KEY = /authorization|token|password|passwd|secret|cookie|private.?key|assertion/i;
const BEARER = /\b(?:Bearer\s+[\w.~+/=-]+|eyJ[\w-]+\.[\w-]+\.[\w-]*)/g;
// C0 and C1 controls, line separators, bidirectional controls: what could move a terminal's cursor or split a line.
const CONTROL = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udfff]/gu;
const MAX_TEXT = 200;
const MAX_ITEMS = 50;
const MAX_DEPTH = 5;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text fit for one log line: bearer tokens hidden, at most 200 characters, control characters written out. */
export const sanitiseText = (text: string): string => {
  const kept = text.slice(0, 4 * MAX_TEXT).replace(BEARER, '[redacted]');
  const cut = kept.length > MAX_TEXT || text.length > 4 * MAX_TEXT ? `${kept.slice(0, MAX_TEXT)}…` : kept;
  return cut.replace(CONTROL, escaped);
};

/** Plain data fit for a log line: secrets hidden by the name of their field, texts as `sanitiseText`, bounded in size. */
export const sanitise = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return sanitiseText(value);
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  return sanitiseObject(value, depth);
};

const sanitiseObject = (value: object, depth: number): unknown => {
  if (depth >= MAX_DEPTH) return '[deeper]';
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => sanitise(item, depth + 1));
  if (value instanceof Error) return errorFields(value, depth);
  return sanitiseFields(value, depth);
};

const sanitiseFields = (value: object, depth: number): object =>
  Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_ITEMS)
      .map(([key, item]) => [sanitiseText(key), SECRET_KEY.test(key) ? '[redacted]' : sanitise(item, depth + 1)]),
  );

/** Name, code, message and the frames of the stack; the stack's own copy of the message is left out. */
const errorFields = (error: Error, depth: number): object => ({
  name: sanitiseText(error.name),
  message: sanitiseText(error.message),
  ...('code' in error && { code: sanitise(error.code, depth + 1) }),
  stack: framesOf(error),
  ...(error.cause !== undefined && { cause: sanitise(error.cause, depth + 1) }),
});

const framesOf = (error: Error): readonly string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => sanitiseText(line.trim()));
