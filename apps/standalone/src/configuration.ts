import { mailSettings } from '@chidao/notifications-service';
import type { LogLevel } from '@chidao/runtime';
import { dataSettings, operationSettings, switchSetting } from '@chidao/runtime';
import { z } from 'zod';
import { addressSettings } from './address.js';

/** Settings of the system in one process. Every one has a default that suits a first look on one machine. */
export const standaloneSettings = z.object({
  ...addressSettings,
  ...dataSettings,
  ...operationSettings,
  ...mailSettings,
  /** Loads a fictional province into an empty data directory, with its accounts and a clock that can be set forward. */
  DEMONSTRATION: switchSetting().prefault('true'),
});

/** What is logged where nobody said: a newcomer reads the greeting, an operator every request. */
export const logLevelOf = ({ LOG_LEVEL, DEMONSTRATION }: StandaloneConfiguration): LogLevel | 'silent' =>
  LOG_LEVEL ?? (DEMONSTRATION ? 'warn' : 'info');

export type StandaloneConfiguration = z.output<typeof standaloneSettings>;
