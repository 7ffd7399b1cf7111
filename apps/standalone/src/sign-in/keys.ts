import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import type { JSONWebKeySet, JWK } from 'jose';

/** Secrets of the provider, made once: tokens and cookies stay valid over a restart. */
export interface SignInKeys {
  /** Private signing keys, newest first. */
  readonly signing: readonly JWK[];
  /** Secrets that sign cookies. */
  readonly cookies: readonly string[];
}

/** Reads them from the folder, or makes them there; the file is for this account of the computer alone. */
export const loadKeys = async (folder: string): Promise<SignInKeys> => {
  const file = join(folder, 'keys.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as SignInKeys;
  const keys: SignInKeys = { signing: [await makeSigningKey()], cookies: [randomBytes(32).toString('base64url')] };
  writeFileSync(`${file}.new`, `${JSON.stringify(keys)}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
  return keys;
};

const makeSigningKey = async (): Promise<JWK> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = await exportJWK(privateKey);
  return { ...key, alg: 'ES256', use: 'sig', kid: await calculateJwkThumbprint(key) };
};

/** What verifiers may see of the signing keys. */
export const publicKeys = ({ signing }: SignInKeys): JSONWebKeySet => ({
  keys: signing.map(({ d, ...key }) => {
    void d;
    return key;
  }),
});
