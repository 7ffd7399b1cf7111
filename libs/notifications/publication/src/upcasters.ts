/** Old stored shapes of this context, oldest first; none was released yet. */
export const upcasters = [] as const;
