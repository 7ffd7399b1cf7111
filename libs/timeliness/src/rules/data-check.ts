/** Finds what is wrong with a piece of data: the paths of the faulty fields, none when it is right. */
export type Check = (value: unknown, path: string) => readonly string[];

const when =
  (right: (value: unknown) => boolean): Check =>
  (value, path) =>
    right(value) ? [] : [path];

export const boolean: Check = when((value) => typeof value === 'boolean');

export const integer = (least: number, most = 100_000): Check =>
  when((value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most);

export const fraction: Check = when((value) => typeof value === 'number' && value >= 0 && value <= 1);

export const oneOf = (...words: readonly unknown[]): Check => when((value) => words.includes(value));

/** Right when one of the checks is satisfied; the path itself is faulty otherwise. */
export const either =
  (...checks: readonly Check[]): Check =>
  (value, path) =>
    checks.some((check) => check(value, path).length === 0) ? [] : [path];

/** A list with at least one member, none twice; a faulty member is named by its index. */
export const listOf =
  (check: Check): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length === 0) return [path];
    const doubled = new Set(value.map((member) => JSON.stringify(member))).size < value.length;
    return [...(doubled ? [path] : []), ...value.flatMap((member, index) => check(member, `${path}.${index}`))];
  };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Exactly these fields; those of `optional` may be absent. A field too many is faulty as well. */
export const record =
  (fields: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, path) => {
    if (!isRecord(value)) return [path];
    const at = (key: string) => (path === '' ? key : `${path}.${key}`);
    const known = { ...fields, ...optional };
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(known, key));
    const checked = Object.entries(known).filter(([key]) => Object.hasOwn(fields, key) || value[key] !== undefined);
    return [...checked.flatMap(([key, check]) => check(value[key], at(key))), ...unknown.map(at)];
  };
