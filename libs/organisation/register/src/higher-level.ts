import type { Register } from './register.js';

/**
 * Whether the body that set a deadline is above the agency that would move it (R7). `setBy` null: a body outside the
 * register, which nobody here may speak for. `mover` null: nobody moves it, it is computed.
 */
export const isSetAbove = async (
  register: Register,
  setBy: string | null,
  mover: string | null,
  on: string,
): Promise<boolean> => mover !== null && (setBy === null || (await register.isSubordinate(mover, setBy, on)));
