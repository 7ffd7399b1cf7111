import { z } from 'zod';

/** Key of a route, recurrence or indicator within its duty. */
export const key = z.string().trim().min(1).max(60);
