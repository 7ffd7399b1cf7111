import { signedByHead } from './signed-by-head.js';

const file = `sha256:${'a'.repeat(64)}` as const;
const facts = { head: 'person-head', signerPost: null } as const;

describe('a paper with the signature of an agency', () => {
  it('is its head’s where no signer is named', () => {
    expect(signedByHead({ file, signer: null }, facts)).toEqual({ file, signer: 'person-head' });
  });

  it('may be signed by a deputy who is named, also while no head is in office', () => {
    const signed = { file, signer: 'person-deputy' };
    for (const head of ['person-head', null])
      expect(signedByHead(signed, { head, signerPost: 'deputy' })).toEqual(signed);
  });

  it.each([
    ['without a paper', null, facts.head, {}],
    ['by a signer without a post', { file, signer: 'person-officer' }, facts.head, { field: 'signed.signer' }],
    ['by nobody, with no head in office and no signer named', { file, signer: null }, null, { field: 'signed.signer' }],
  ])('is not taken %s', (_, signed, head, details) => {
    expect(() => signedByHead(signed, { ...facts, head })).toThrow(
      expect.objectContaining({ code: 'HEAD_SIGNATURE_REQUIRED', details }),
    );
  });
});
