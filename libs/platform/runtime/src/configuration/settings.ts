import { z } from 'zod';

/** A whole number written in decimal digits. */
export const integerSetting = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be a whole number from ${min} to ${max}`);

/** `true` or `false`, nothing else. */
export const switchSetting = () =>
  z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

/** Where an app listens. `PORT` 0 takes a free port; `HOST` is the loopback address unless said. */
export const listenSettings = {
  PORT: integerSetting(0, 65_535).default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an address')
    .default('127.0.0.1'),
};

/** Where an app keeps its files. */
export const dataSettings = { DATA_DIR: z.string().default('data') };

/** How much is logged, and how long a clean stop may take (milliseconds). */
export const operationSettings = {
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
  SHUTDOWN_DEADLINE_MS: integerSetting(100, 600_000).default(25_000),
};
