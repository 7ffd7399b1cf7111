import { z } from 'zod';
import { inBoth } from './fault.js';

/** A whole number written in decimal digits. */
export const integerSetting = (min: number, max: number) => {
  const fault = inBoth(`phải là số nguyên từ ${min} đến ${max}`, `must be a whole number from ${min} to ${max}`);
  return z
    .string()
    .regex(/^\d+$/, { error: fault, abort: true })
    .transform(Number)
    .refine((value) => value >= min && value <= max, fault);
};

/** One of these words, nothing else. */
export const choiceSetting = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, inBoth(`phải là một trong: ${words.join(', ')}`, `must be one of: ${words.join(', ')}`));

/** `true` or `false`, nothing else. */
export const switchSetting = () => choiceSetting(['true', 'false']).transform((value) => value === 'true');

/** A name or an address of a computer. */
export const hostSetting = () =>
  z.string().regex(/^[\w.:-]+$/, inBoth('phải là tên máy hoặc địa chỉ mạng', 'must be a host name or an address'));

/** Where an app listens. `PORT` 0 takes a free port; `HOST` is the loopback address unless said. */
export const listenSettings = {
  PORT: integerSetting(0, 65_535).default(3000),
  HOST: hostSetting().default('127.0.0.1'),
};

/** Where an app keeps its files. */
export const dataSettings = { DATA_DIR: z.string().default('data') };

/** How much is logged: what the app thinks best unless said. */
export const logSetting = choiceSetting(['debug', 'info', 'warn', 'error', 'silent']).optional();

/** How much is logged, and how long a clean stop may take (milliseconds). */
export const operationSettings = {
  LOG_LEVEL: logSetting,
  SHUTDOWN_DEADLINE_MS: integerSetting(100, 600_000).default(25_000),
};
