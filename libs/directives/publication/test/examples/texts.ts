/* Texts and places in them, by reference. */
import type { Anchor, DirectiveAddress, DirectiveText } from '@chidao/directives-domain';
import type { BlobRef } from '@chidao/kernel';

export const ref: BlobRef = `sha256:${'a'.repeat(64)}`;
export const other: BlobRef = `sha256:${'b'.repeat(64)}`;
export const paper: BlobRef = `sha256:${'c'.repeat(64)}`;
export const anchor: Anchor = { text: ref, start: 10, end: 19, quote: 'Sở Nội vụ' };
export const text: DirectiveText = {
  ...{ ref, length: 3_000, extractor: 'canonical-1', file: other, slice: { start: 0, end: 3_000 } },
};
export const own = {
  directive: 'directive-1',
  issuer: 'agency-ubnd',
  keeper: 'agency-ubnd',
} satisfies DirectiveAddress;
export const outside: DirectiveAddress = { directive: 'directive-2', issuer: null, keeper: 'agency-ubnd' };
