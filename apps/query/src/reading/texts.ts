import type { BlobStore } from '@chidao/blobs';
import { getText } from '@chidao/blobs';

/** Texts by their hash; what is not kept here is left out. */
export const textsFrom = async (
  blobs: BlobStore,
  hashes: readonly (string | null | undefined)[],
): Promise<Readonly<Record<string, string>>> => {
  const wanted = [...new Set(hashes.filter((hash): hash is string => typeof hash === 'string'))];
  const texts = await Promise.all(wanted.map(async (hash) => [hash, await getText(blobs, hash)] as const));
  return Object.fromEntries(texts.flatMap(([hash, text]) => (text === null ? [] : [[hash, text]])));
};

const HASH = /^[0-9a-f]{64}$/;

/** Hashes of the texts among indicators: a number is never that long. */
export const textsIn = (
  answers: readonly { readonly indicators: Readonly<Record<string, string>> }[],
): readonly string[] =>
  answers.flatMap(({ indicators }) => Object.values(indicators).filter((value) => HASH.test(value)));
