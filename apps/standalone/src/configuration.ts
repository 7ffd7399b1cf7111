import { dataSettings, listenSettings, operationSettings, switchSetting } from '@chidao/runtime';
import { z } from 'zod';

/** Settings of the system in one process. Every one has a default that suits a first look on one machine. */
export const standaloneSettings = z.object({
  ...listenSettings,
  ...dataSettings,
  ...operationSettings,
  /** Public address, without a slash at its end; where the browser and tokens find the system. */
  ORIGIN: z
    .url({ protocol: /^https?$/ })
    .refine((url) => !url.endsWith('/'), 'must not end with a slash')
    .optional(),
  /** Loads a fictional province into an empty data directory, with its accounts and a clock that can be set forward. */
  DEMONSTRATION: switchSetting().prefault('true'),
});

export type StandaloneConfiguration = z.output<typeof standaloneSettings>;

/** Where the system is reached: `ORIGIN`, else host and port. */
export const originOf = ({ ORIGIN, HOST, PORT }: StandaloneConfiguration): string => ORIGIN ?? `http://${HOST}:${PORT}`;
