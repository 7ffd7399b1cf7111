import type { SigningFacts } from '@chidao/timeliness';
import type { Register } from './register.js';

/** Whose signature a paper of that agency may bear on that day; `signer` is who was named, if anybody. */
export const signingFacts = async (
  register: Register,
  agency: string,
  signer: string | null,
  on: string,
): Promise<SigningFacts> => ({
  head: await register.headOf(agency, on),
  signerPost: signer === null ? null : await register.postOf(signer, agency, on),
});
