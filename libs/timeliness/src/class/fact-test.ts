import type { Instant } from '@chidao/calendar';
import type { TimelinessFacts } from './timeliness-facts.js';

/**
 * One condition on one stored field of `TimelinessFacts`, in the words of the read-model port: `is` equality (null is
 * absence), `from`/`after`/`to`/`before` a range (inclusive, exclusive), `has` membership. A field is a dotted path.
 */
export type FactTest =
  | { readonly field: string; readonly is: string | boolean | null }
  | { readonly field: string; readonly isNot: null }
  | { readonly field: string; readonly from: Instant }
  | { readonly field: string; readonly to: Instant }
  | { readonly field: string; readonly before: Instant }
  | { readonly field: string; readonly has: string };

/** Where a document keeps its facts, when a view does not say otherwise. */
export const defaultFactsPath = 'timeliness';

/** Kinds of the fields that `rangeFor` and `rangeForFlag` test, for the declaration of a view. */
export const factFieldKinds = (path = defaultFactsPath): Readonly<Record<string, 'text' | 'flag' | 'set'>> => {
  const kinds: { readonly [Field in keyof TimelinessFacts]: 'text' | 'flag' | 'set' } = {
    originalDue: 'text',
    extendedDue: 'text',
    nearDueFrom: 'text',
    listAt: 'text',
    done: 'text',
    provisional: 'flag',
    extended: 'flag',
    closedWithoutResult: 'flag',
    noClass: 'flag',
    flags: 'set',
    completedOriginal: 'text',
    completedExtended: 'text',
  };
  return Object.fromEntries(Object.entries(kinds).map(([field, kind]) => [`${path}.${field}`, kind]));
};

type Stored = string | boolean | readonly string[] | null;

type Range = Extract<FactTest, { from: Instant } | { to: Instant } | { before: Instant }>;

const inRange = (value: Stored, test: Range): boolean => {
  if ('from' in test) return value !== null && value >= test.from;
  return value === null || ('to' in test ? value <= test.to : value < test.before);
};

const holds = (value: Stored, test: FactTest): boolean => {
  if ('is' in test) return value === test.is;
  if ('isNot' in test) return value !== null;
  if ('has' in test) return Array.isArray(value) && value.includes(test.has);
  return inRange(value, test);
};

/** Whether facts meet all tests; a null counts as less than every value, as in the read models. */
export const satisfies = (facts: TimelinessFacts, tests: readonly FactTest[]): boolean =>
  tests.every((test) => holds(facts[test.field.split('.').at(-1) as keyof TimelinessFacts], test));
