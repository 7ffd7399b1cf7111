import { endOfDay } from '@chidao/calendar';
import { z } from 'zod';

/** An instant with any offset, as it is stored: UTC with milliseconds. */
export const instant = z.iso.datetime({ offset: true }).transform((written) => new Date(written).toISOString());
const moment = z.union([z.iso.date().transform(endOfDay), instant]);

/** Every question may ask for another moment; a civil date means its last millisecond (architecture §7). */
export const momentShape = {
  /** The state at that moment. */
  asOf: moment.optional(),
  /** As known then; without it, as corrected since. */
  knownAt: moment.optional(),
};

export const momentQuery = z.strictObject(momentShape);

/** The moment asked about, as instants. */
export interface MomentAsked {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

const most = 100;

/** Pages: at most 100 at a time. */
export const pageShape = {
  limit: z.coerce.number().int().min(1).max(most).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
};

const LONGEST = 200;

/** Words to search for, with or without diacritics. */
export const searchShape = { q: z.string().trim().min(1).max(LONGEST).optional() };

/** `field` upward or `-field` downward, of the fields named. */
export const sortShape = <const Field extends string>(
  fields: readonly [Field, ...Field[]],
  first: Field | `-${Field}`,
) => ({
  sort: z.enum(fields.flatMap((field) => [field, `-${field}` as const]) as [Field, ...Field[]]).default(first as Field),
});

/** The port's words for a sort asked for; `paths` says where a field stands in the document. */
export const sortOf = (asked: string, paths: Readonly<Record<string, string>> = {}) => {
  const descending = asked.startsWith('-');
  const field = descending ? asked.slice(1) : asked;
  return [{ field: paths[field] ?? field, descending }];
};
