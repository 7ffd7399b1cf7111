import type { BlobStore } from '@chidao/blobs';
import { getText } from '@chidao/blobs';
import type { BlobRef } from '@chidao/kernel';
import { textsOf } from '@chidao/query-read-models';

/** Texts by their references; what is not kept here is left out. */
export const textsFrom = async (
  blobs: BlobStore,
  refs: readonly (BlobRef | null | undefined)[],
): Promise<Readonly<Record<string, string>>> => {
  const wanted = [...new Set(refs.filter((ref): ref is BlobRef => typeof ref === 'string'))];
  const texts = await Promise.all(wanted.map(async (ref) => [ref, await getText(blobs, ref)] as const));
  return Object.fromEntries(texts.flatMap(([ref, text]) => (text === null ? [] : [[ref, text]])));
};

/** The texts among indicators. */
export const textsIn = (
  answers: readonly { readonly indicators: Readonly<Record<string, string>> }[],
): readonly BlobRef[] => answers.flatMap(({ indicators }) => textsOf(indicators));
