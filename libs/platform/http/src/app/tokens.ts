/** Injection tokens of what `createHttpApp` gives every module. */
export const CLOCK = 'chidao:clock';
export const RATE_LIMITS = 'chidao:rate-limits';
export const HEALTH = 'chidao:health';
