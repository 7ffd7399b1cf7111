export * from './blob-error.js';
export * from './blob-store.js';
export * from './directory/open-blob-directory.js';
export * from './person-vault.js';
export * from './require-stored.js';
export * from './vault/master-key-file.js';
export * from './vault/open-person-vault.js';
