/** What libsql takes as a parameter. A boolean, or anything else, would end the process: it aborts in native code. */
export type Bound = string | number | bigint | null;

/** A piece of SQL with its parameters; text never holds a value. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Bound[];
}

export const sql = (text: string, ...values: readonly Bound[]): Sql => ({ text, values });

/** A quoted identifier. */
export const name = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/**
 * Joins conditions as a balanced tree: SQLite refuses expressions deeper than 1,000, and reading rights may be many.
 * `none` is what an empty list means.
 */
export const joined = (operator: 'and' | 'or', parts: readonly Sql[], none: '0' | '1'): Sql => {
  const [first] = parts;
  if (!first) return sql(none);
  if (parts.length === 1) return first;
  const middle = parts.length >> 1;
  const left = joined(operator, parts.slice(0, middle), none);
  const right = joined(operator, parts.slice(middle), none);
  return sql(`(${left.text} ${operator} ${right.text})`, ...left.values, ...right.values);
};
