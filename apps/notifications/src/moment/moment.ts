import { endOfDay } from '@chidao/calendar';
import { z } from 'zod';

const instant = z.iso.datetime({ offset: true }).transform((written) => new Date(written).toISOString());
const written = z.union([z.iso.date().transform(endOfDay), instant]).optional();

/** Another moment asked for, as in every query: a civil date means its last millisecond. */
export const momentShape = { asOf: written, knownAt: written };

/** The state at `asOf` as known at `knownAt`; null: as known now. */
export interface Moment {
  readonly asOf: string;
  readonly knownAt: string | null;
}

/** The moment of a question; null: now. With `knownAt` alone, the moment is that one. */
export const momentOf = (asked: { readonly asOf?: string | undefined; readonly knownAt?: string | undefined }) => {
  const asOf = asked.asOf ?? asked.knownAt;
  return asOf === undefined ? null : ({ asOf, knownAt: asked.knownAt ?? null } satisfies Moment);
};

/** Whether something had happened by then, and was known. */
export const isKnownIn = (
  { asOf, knownAt }: Moment,
  { occurredAt, recordedAt }: { readonly occurredAt: string; readonly recordedAt: string },
): boolean => occurredAt <= asOf && (knownAt === null || recordedAt <= knownAt);
