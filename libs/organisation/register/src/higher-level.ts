import type { Register } from './register.js';

/** Whether the body that set a deadline is above every one of the agencies that would move it (R7). */
export const isSetAbove = async (
  register: Register,
  setBy: string | null,
  movers: readonly string[],
  on: string,
): Promise<boolean> => {
  if (setBy === null || movers.length === 0) return false;
  const below = await Promise.all(movers.map((mover) => register.isSubordinate(mover, setBy, on)));
  return below.every(Boolean);
};
