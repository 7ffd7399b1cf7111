import type { Signed } from '@chidao/kernel';
import { refuse, refuseIf } from '@chidao/kernel';

/** What the register says about the signature on an agency's paper, on the day of the command. */
export interface SigningFacts {
  /** Head of the agency in office; null where the register knows none. */
  readonly head: string | null;
  /** Post in the agency of the signer who was named; null where none was named, or holds none. */
  readonly signerPost: 'head' | 'deputy' | null;
}

/**
 * The paper as head or deputy of its agency signed it: the head, where no signer is named. Refuses with `code`, also where
 * neither is known: a paper that nobody signed binds nobody.
 */
export const signedByHead = (
  signed: Signed | null,
  { head, signerPost }: SigningFacts,
  code = 'HEAD_SIGNATURE_REQUIRED',
): Signed => {
  if (signed === null) return refuse(code);
  refuseIf(signed.signer !== null && signerPost === null, code, { field: 'signed.signer' });
  return { file: signed.file, signer: signed.signer ?? head ?? refuse(code, { field: 'signed.signer' }) };
};
