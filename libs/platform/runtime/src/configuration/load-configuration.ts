import { z } from 'zod';

/** Configuration that cannot be used; the message names every faulty setting, never a value. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly faults: readonly string[]) {
    super(`Configuration is not valid:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

const faultOf = ({ path, message }: z.core.$ZodIssue): string => `${path.join('.') || '(all)'}: ${message}`;

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
