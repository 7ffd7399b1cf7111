import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JWK, JWTPayload } from 'jose';

export const ISSUER = 'https://id.example.test';
export const AUDIENCE = 'https://api.example.test';
export const NOW = '2025-03-10T02:00:00.000Z';
export const NOW_SECONDS = Date.parse(NOW) / 1000;

/** An issuer of access tokens for tests. */
export interface TestIssuer {
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
  readonly claims: (more?: JWTPayload) => JWTPayload;
  readonly sign: (claims?: JWTPayload, header?: object, key?: CryptoKey) => Promise<string>;
}

export const testIssuer = async (): Promise<TestIssuer> => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const publicJwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  const claims = (more: JWTPayload = {}): JWTPayload => ({
    iss: ISSUER,
    aud: AUDIENCE,
    sub: 'account-1',
    iat: NOW_SECONDS - 10,
    exp: NOW_SECONDS + 600,
    ...more,
  });
  return {
    privateKey,
    publicJwk,
    claims,
    sign: (more = claims(), header = {}, key = privateKey) =>
      new SignJWT(more).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'k1', ...header }).sign(key),
  };
};
