import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { fail } from '../blob-error.js';

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM as nonce, tag, ciphertext. `context` is authenticated with it: what is sealed for one use opens for no other. */
export const seal = (key: Uint8Array, context: string, plain: Uint8Array): Uint8Array => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context, 'utf8'));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
};

/** Opens what `seal` made; null where key, context or bytes are not the ones. */
export const unseal = (key: Uint8Array, context: string, sealed: Uint8Array): Uint8Array | null => {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  if (tag.length < TAG_BYTES) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(context, 'utf8')).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  } catch {
    return null;
  }
};

/** A new random key. */
export const newKey = (): Uint8Array => randomBytes(KEY_BYTES);

/** Refuses what is no key of 32 bytes. */
export const checkKey = (key: Uint8Array): void => {
  if (key.length !== KEY_BYTES) fail('MASTER_KEY_INVALID', `a master key has ${KEY_BYTES} bytes`);
};
