import type { BlobStore } from '../blob-store.js';
import type { PersonVault } from '../person-vault.js';
import { blobStoreCases } from './blob-store.cases.js';
import type { Made } from './case.js';
import { describeCases } from './case.js';
import { personVaultCases } from './person-vault.cases.js';

export { blobStoreCases } from './blob-store.cases.js';
export { failing } from './case.js';
export type { Case, Made, Subject } from './case.js';
export { personVaultCases } from './person-vault.cases.js';

/** The contract suite of `BlobStore` as jest tests. */
export const describeBlobStore = (name: string, make: () => Promise<Made<BlobStore>>): void => {
  describeCases(`${name} keeps what the blob port promises`, blobStoreCases, make);
};

/** The contract suite of `PersonVault` as jest tests. */
export const describePersonVault = (name: string, make: () => Promise<Made<PersonVault>>): void => {
  describeCases(`${name} keeps what the vault port promises`, personVaultCases, make);
};
