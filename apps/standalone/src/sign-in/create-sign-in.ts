import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { JSONWebKeySet } from 'jose';
import type { VerifyToken } from '@chidao/http';
import { localKeys, tokenVerifier } from '@chidao/http';
import type { Log } from '@chidao/runtime';
import { systemClock } from '@chidao/runtime';
import type { Accounts } from './accounts.js';
import { accountsIn } from './accounts.js';
import type { AttemptLimits } from './attempts.js';
import { countAttempts } from './attempts.js';
import { openSignInDatabase } from './database.js';
import { loadKeys, publicKeys } from './keys.js';
import { loginPages } from './login.js';
import { loadOpenId } from './open-id.js';
import type { SignInClient } from './provider-configuration.js';
import { providerConfiguration } from './provider-configuration.js';
import { signOutPages } from './sign-out.js';

export interface SignInOptions {
  readonly dataDir: string;
  /** Public address of the sign-in, without a slash at its end: `http://127.0.0.1:3000/oidc`. */
  readonly issuer: string;
  /** What the access tokens are for: the address of our API. */
  readonly audience: string;
  readonly clients: readonly SignInClient[];
  readonly log: Log;
  readonly attempts?: AttemptLimits;
}

/** Accounts and OpenID provider of an installation that has no other. */
export interface SignIn {
  /** To be mounted under the path of the issuer, before any body parser. */
  readonly callback: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly verifyToken: VerifyToken;
  readonly jwks: JSONWebKeySet;
  readonly accounts: Accounts;
  readonly close: () => void;
}

const ATTEMPTS: AttemptLimits = { perUserAndAddress: 10, perAddress: 100 };

/** Keys, accounts and sessions are kept under `dataDir/sign-in`; tokens stay valid over a restart. */
export const createSignIn = async (options: SignInOptions): Promise<SignIn> => {
  const { issuer, audience, log } = options;
  const folder = join(options.dataDir, 'sign-in');
  const database = openSignInDatabase(folder);
  const keys = await loadKeys(folder);
  const accounts = accountsIn(database);
  const targets = originsOf(options.clients);
  const openId = await loadOpenId();
  const parts = { ...options, openId, keys, database, accounts, targets };
  const provider = new openId.Provider(issuer, providerConfiguration(parts));
  provider.proxy = issuer.startsWith('https:');
  provider.on('server_error', (_context, error) => log.error('sign-in broke', { error }));
  provider.use(signOutPages(provider));
  provider.use(loginPages({ provider, accounts, attempts: countAttempts(options.attempts ?? ATTEMPTS), log, targets }));
  const jwks = publicKeys(keys);
  return {
    callback: provider.callback(),
    verifyToken: tokenVerifier({ issuer, audience, keys: localKeys(jwks), clock: systemClock }),
    jwks,
    accounts,
    close: () => database.close(),
  };
};

const originsOf = (clients: readonly SignInClient[]): readonly string[] => [
  ...new Set(clients.flatMap(({ redirectUris }) => redirectUris.map((uri) => new URL(uri).origin))),
];
