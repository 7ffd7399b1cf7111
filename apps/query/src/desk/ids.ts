import { z } from 'zod';

/** An id in a path. */
export const idParam = z.uuid();

/** An id to filter by. */
export const idFilter = z.uuid().optional();

/** `true` or `false` in a query. */
export const flagFilter = z
  .enum(['true', 'false'])
  .transform((written) => written === 'true')
  .optional();
