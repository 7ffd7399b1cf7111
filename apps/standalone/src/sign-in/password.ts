import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';

/** Work factors of scrypt: 32 MiB, three passes (OWASP Password Storage Cheat Sheet). */
const COST = 2 ** 15;
const BLOCK = 8;
const PASSES = 3;
const LENGTH = 32;
const MAX_MEMORY = 64 * 1024 * 1024;
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A new password is 12 to 256 characters long; nothing else is asked of it. */
export const isAcceptable = (password: string): boolean => password.length >= 12 && password.length <= 256;

/** A password of 20 characters that can be read out over the telephone; about 99 bits. */
export const generatePassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join(
    '-',
  );

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const factors = { N: COST, r: BLOCK, p: PASSES, maxmem: MAX_MEMORY };
    scrypt(password.normalize('NFC'), salt, LENGTH, factors, (error, key) => (error ? reject(error) : resolve(key)));
  });

/** What is kept of a password: the work factors by name, salt and key. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  return `scrypt-15-8-3:${salt.toString('base64url')}:${(await derive(password, salt)).toString('base64url')}`;
};

/** Takes the same time for any password. */
export const matchesPassword = async (password: string, secret: string): Promise<boolean> => {
  const [scheme, salt = '', key = ''] = secret.split(':');
  if (scheme !== 'scrypt-15-8-3') throw new Error('password kept in an unknown way');
  const expected = Buffer.from(key, 'base64url');
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64url')), expected);
};
