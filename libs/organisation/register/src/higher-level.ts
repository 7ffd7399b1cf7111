import type { Register } from './register.js';

/** Whether the body that set a deadline is above the agency that would move it (R7); null: nobody would, it is computed. */
export const isSetAbove = async (
  register: Register,
  setBy: string | null,
  mover: string | null,
  on: string,
): Promise<boolean> => setBy !== null && mover !== null && (await register.isSubordinate(mover, setBy, on));
