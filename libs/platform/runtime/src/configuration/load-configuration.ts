import { z } from 'zod';
import type { SettingFault } from './fault.js';
import { faultFrom } from './fault.js';

const list = (faults: readonly SettingFault[], language: 'vi' | 'en'): string =>
  faults.map((fault) => `\n  - ${fault.setting}: ${fault[language]}`).join('');

/** Settings that cannot be used; the message names every faulty one in Vietnamese, then in English, never a value. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly code = 'SETTINGS_INVALID';
  readonly vi: string;
  readonly en: string;

  constructor(readonly faults: readonly SettingFault[]) {
    const vi = `Cấu hình không hợp lệ:${list(faults, 'vi')}`;
    const en = `The settings are not valid:${list(faults, 'en')}`;
    super(`${vi}\n${en}`);
    this.vi = vi;
    this.en = en;
  }
}

const faultOf = ({ path, message }: z.core.$ZodIssue): SettingFault => faultFrom(path.join('.') || '(all)', message);

/**
 * The settings of an app, read once at start; an empty variable counts as absent, unknown ones are ignored. Throws a
 * `ConfigurationError` that lists all faults at once.
 */
export const loadConfiguration = <Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  environment: Readonly<Record<string, string | undefined>>,
): z.output<z.ZodObject<Shape>> => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (!result.success) throw new ConfigurationError(result.error.issues.map(faultOf));
  return result.data;
};
