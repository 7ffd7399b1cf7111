import { signedByHead } from './signed-by-head.js';

const file = `sha256:${'a'.repeat(64)}` as const;
const facts = { head: 'person-head', signerPost: null } as const;

describe('a paper with the signature of an agency', () => {
  it('is its head’s where no signer is named, and nobody’s where no head is known', () => {
    expect(signedByHead({ file, signer: null }, facts)).toEqual({ file, signer: 'person-head' });
    expect(signedByHead({ file, signer: null }, { ...facts, head: null })).toEqual({ file, signer: null });
  });

  it('may be signed by a deputy who is named', () => {
    const signed = { file, signer: 'person-deputy' };
    expect(signedByHead(signed, { ...facts, signerPost: 'deputy' })).toEqual(signed);
  });

  it.each([
    ['without a paper', null, {}],
    ['by a signer without a post', { file, signer: 'person-officer' }, { field: 'signer' }],
  ])('is not taken %s', (_, signed, details) => {
    expect(() => signedByHead(signed, facts)).toThrow(
      expect.objectContaining({ code: 'HEAD_SIGNATURE_REQUIRED', details }),
    );
  });
});
