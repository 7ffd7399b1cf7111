const isNested = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const keysOf = (one: object, other: object): readonly string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
];

/** Paths at which two JSON values are not equal. */
export const unequalAt = (one: unknown, other: unknown, path = 'data'): readonly string[] => {
  if (!isNested(one) || !isNested(other)) return one === other ? [] : [path];
  if (Array.isArray(one) !== Array.isArray(other)) return [path];
  return keysOf(one, other).flatMap((key) => unequalAt(one[key], other[key], `${path}.${key}`));
};

/** Paths at which two JSON values have other fields, or fields of another kind; null stands for any kind. */
export const unlikeAt = (one: unknown, other: unknown, path = 'data'): readonly string[] => {
  if (one === null || other === null) return [];
  if (!isNested(one) || !isNested(other)) return typeof one === typeof other ? [] : [path];
  if (Array.isArray(one) !== Array.isArray(other)) return [path];
  const keys = keysOf(one, other).filter((key) => !Array.isArray(one) || (key in one && key in other));
  return keys.flatMap((key) => unlikeAt(one[key], other[key], `${path}.${key}`));
};
