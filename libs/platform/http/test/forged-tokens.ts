import { createHmac } from 'node:crypto';
import { exportSPKI, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { CryptoKey, JWTPayload } from 'jose';
import { AUDIENCE, NOW_SECONDS } from './tokens.js';
import type { TestIssuer } from './tokens.js';

const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

const HEADER = { alg: 'ES256', typ: 'at+jwt', kid: 'k1' };

type Forgery = readonly [name: string, token: string];

/** Signs whatever text is given as payload, so that it need not be what a library would write. */
const signRaw = async (header: unknown, payload: string, key: CryptoKey): Promise<string> => {
  const input = `${encode(header)}.${encode(payload)}`;
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, Buffer.from(input));
  return `${input}.${Buffer.from(signature).toString('base64url')}`;
};

/** Tokens of the right issuer whose claims are wrong. */
const wrongClaims = async ({ sign, claims }: TestIssuer): Promise<readonly Forgery[]> => {
  const without = (name: string): JWTPayload => {
    const { [name]: dropped, ...rest } = claims();
    void dropped;
    return rest;
  };
  return [
    ['other issuer', await sign(claims({ iss: 'https://evil.example.test' }))],
    ['issuer with a slash more', await sign(claims({ iss: 'https://id.example.test/' }))],
    ['issuer in capitals', await sign(claims({ iss: 'HTTPS://ID.EXAMPLE.TEST' }))],
    ['no issuer', await sign(without('iss'))],
    ['other audience', await sign(claims({ aud: 'https://other.example.test' }))],
    ['audience that begins like ours', await sign(claims({ aud: `${AUDIENCE}.evil.test` }))],
    ['no audience', await sign(without('aud'))],
    ['empty list of audiences', await sign(claims({ aud: [] }))],
    ['no subject', await sign(without('sub'))],
    ['empty subject', await sign(claims({ sub: '' }))],
    ['subject that is a number', await sign(claims({ sub: 7 as unknown as string }))],
    ['no expiry', await sign(without('exp'))],
    ['expired an hour ago', await sign(claims({ exp: NOW_SECONDS - 3600 }))],
    ['expired 61 s ago', await sign(claims({ exp: NOW_SECONDS - 61 }))],
    ['expiry as text', await sign(claims({ exp: String(NOW_SECONDS + 600) as unknown as number }))],
    ['not before in an hour', await sign(claims({ nbf: NOW_SECONDS + 3600 }))],
    ['not before in 61 s', await sign(claims({ nbf: NOW_SECONDS + 61 }))],
    ['no time of issue', await sign(without('iat'))],
  ];
};

/** Tokens whose header asks for something we never do. */
const wrongHeaders = async ({ sign, claims, publicJwk }: TestIssuer): Promise<readonly Forgery[]> => {
  const other = await generateKeyPair('ES256', { extractable: true });
  const url = 'https://evil.example.test/keys';
  return [
    ['ID token as access token', await sign(claims(), { typ: 'JWT' })],
    ['no type', await sign(claims(), { typ: undefined })],
    ['logout token', await sign(claims(), { typ: 'logout+jwt' })],
    ['signed with another key', await sign(claims(), {}, other.privateKey)],
    ['another key and no kid', await sign(claims(), { kid: undefined }, other.privateKey)],
    ['its own key in jwk', await sign(claims(), { jwk: publicJwk }, other.privateKey)],
    ['jwk with our own key', await sign(claims(), { jwk: publicJwk })],
    ['jku', await sign(claims(), { jku: url }, other.privateKey)],
    ['jku with our signature', await sign(claims(), { jku: url })],
    ['x5u', await sign(claims(), { x5u: url })],
    ['x5c', await sign(claims(), { x5c: ['MIIB'] })],
    ['kid that is a path', await sign(claims(), { kid: '../../dev/null' }, other.privateKey)],
    ['unknown kid', await sign(claims(), { kid: 'k2' })],
    [
      'critical extension',
      await signRaw({ ...HEADER, crit: ['b64'], b64: false }, JSON.stringify(claims()), other.privateKey),
    ],
  ];
};

/** Tokens with another algorithm than the key's. */
const wrongAlgorithms = async ({ claims, publicJwk }: TestIssuer): Promise<readonly Forgery[]> => {
  const body = encode(claims());
  const publicKey = (await importJWK({ ...publicJwk, ext: true }, 'ES256', { extractable: true })) as CryptoKey;
  const pem = await exportSPKI(publicKey);
  const hmac = (alg: string, secret: string): string => {
    const input = `${encode({ ...HEADER, alg })}.${body}`;
    return `${input}.${createHmac(alg === 'HS512' ? 'sha512' : 'sha256', secret)
      .update(input)
      .digest('base64url')}`;
  };
  const rsa = await generateKeyPair('RS256');
  return [
    ['alg none', `${encode({ ...HEADER, alg: 'none' })}.${body}.`],
    ['alg none with a signature', `${encode({ ...HEADER, alg: 'none' })}.${body}.AAAA`],
    ['alg NoNe', `${encode({ ...HEADER, alg: 'NoNe' })}.${body}.AAAA`],
    ['HS256 with the public key as secret', hmac('HS256', pem)],
    ['HS512 with the public key as JSON', hmac('HS512', JSON.stringify(publicJwk))],
    [
      'RS256 with a key of its own',
      await new SignJWT(claims()).setProtectedHeader({ ...HEADER, alg: 'RS256' }).sign(rsa.privateKey),
    ],
  ];
};

/** What is hardly a token at all. */
const wrongForms = async ({ sign, claims, privateKey }: TestIssuer): Promise<readonly Forgery[]> => {
  const good = await sign();
  const [head = '', payload = '', signature = ''] = good.split('.');
  const twice = JSON.stringify(claims()).replace('"sub":', '"sub":"account-2","sub":');
  return [
    ['claim given twice', await signRaw(HEADER, twice, privateKey)],
    [
      'header name given twice',
      await signRaw(JSON.stringify(HEADER).replace('{', '{"typ":"JWT",'), JSON.stringify(claims()), privateKey),
    ],
    ['claims not JSON', await signRaw(HEADER, 'sub=account-1', privateKey)],
    ['claims not an object', await signRaw(HEADER, '["account-1"]', privateKey)],
    ['huge', await sign(claims({ padding: 'x'.repeat(9_000) }))],
    ['no signature', `${head}.${payload}.`],
    ['signature cut', `${head}.${payload}.${signature.slice(0, -4)}`],
    ['payload changed', `${head}.${encode(claims({ sub: 'account-2' }))}.${signature}`],
    ['two tokens', `${good},${good}`],
    ['four parts', `${good}.${signature}`],
    ['empty parts', '..'],
    ['noise', 'x'.repeat(300)],
  ];
};

/** Everything that must be answered 401. */
export const forgedTokens = async (issuer: TestIssuer): Promise<readonly Forgery[]> =>
  (await Promise.all([wrongClaims(issuer), wrongHeaders(issuer), wrongAlgorithms(issuer), wrongForms(issuer)])).flat();
