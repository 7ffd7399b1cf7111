import { base64url, createLocalJWKSet, createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';
import type { Clock } from '@chidao/kernel';
import type { Principal } from '../edge/request-edge.js';
import { hasDuplicateNames } from './duplicate-names.js';

/** Whose access tokens are believed. */
export interface TokenTrust {
  readonly issuer: string;
  readonly audience: string;
  /** The issuer's public keys: `localKeys` or `remoteKeys`. Keys named by a token itself are never used. */
  readonly keys: JWTVerifyGetKey;
  /** The issuer's time: the computer's clock, also where the demonstration has set its own clock forward. */
  readonly clock: Clock;
}

/** The account that a token names; rejects when there is any doubt. */
export type VerifyToken = (token: string) => Promise<Principal>;

const ALGORITHMS = ['ES256', 'ES384', 'RS256', 'PS256', 'EdDSA'];
const MAX_LENGTH = 8_192;
const SKEW_SECONDS = 60;
const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const FORBIDDEN_HEADERS = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64'];

/** The issuer's keys given as data. */
export const localKeys = (keys: JSONWebKeySet): JWTVerifyGetKey => createLocalJWKSet(keys);

/** The issuer's keys at its `jwks_uri`, fetched when first needed and again when a key is unknown. */
export const remoteKeys = (jwksUri: string): JWTVerifyGetKey => createRemoteJWKSet(new URL(jwksUri));

/** Verifies access tokens of RFC 9068: signature, algorithm, type, issuer, audience and time (60 s of skew). */
export const tokenVerifier =
  ({ issuer, audience, keys, clock }: TokenTrust): VerifyToken =>
  async (token) => {
    refuseForm(token);
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      typ: 'at+jwt',
      clockTolerance: SKEW_SECONDS,
      currentDate: new Date(clock.now()),
      requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat'],
    });
    if (typeof payload.sub !== 'string' || payload.sub === '') throw new Error('token names no subject');
    return { issuer, subject: payload.sub };
  };

const refuseForm = (token: string): void => {
  if (token.length > MAX_LENGTH || !COMPACT.test(token)) throw new Error('not a compact token');
  const header = decodeProtectedHeader(token);
  if (FORBIDDEN_HEADERS.some((name) => name in header)) throw new Error('token header not allowed');
  const [head = '', payload = ''] = token.split('.');
  const texts = [head, payload].map((part) => new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(part)));
  if (texts.some(hasDuplicateNames)) throw new Error('token repeats a name');
};
