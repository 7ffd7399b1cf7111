import { z } from 'zod';

/** An aggregate's id in a path. */
export const pathId = z.uuid();
