import { inBoth, listenSettings } from '@chidao/runtime';
import { z } from 'zod';

/** Settings that say where the system is reached. */
export const addressSettings = {
  ...listenSettings,
  /** Public address, without a slash at its end; where the browser and tokens find the system. */
  ORIGIN: z
    .url({
      protocol: /^https?$/,
      error: inBoth('phải là địa chỉ http hoặc https', 'must be an http or https address'),
      abort: true,
    })
    .refine((url) => !url.endsWith('/'), inBoth('không được kết thúc bằng dấu /', 'must not end with a slash'))
    .optional(),
};

type Address = z.output<z.ZodObject<typeof addressSettings>>;

/** An address of IPv6 stands in brackets; the addresses that mean "all" are reached as the loopback address. */
const hostOf = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
};

/** Where the system is reached: `ORIGIN`, else host and port. */
export const originOf = ({ ORIGIN, HOST, PORT }: Address): string => ORIGIN ?? `http://${hostOf(HOST)}:${PORT}`;

/** Where it is signed in to. */
export const issuerOf = (origin: string): string => `${origin}/oidc`;

/** The command line as a client of the sign-in: nobody listens at the address, the code is read from the redirect. */
export const CLI_CLIENT = { id: 'cli', redirectUris: ['http://127.0.0.1/cli'], native: true } as const;
