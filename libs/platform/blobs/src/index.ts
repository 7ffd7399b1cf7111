export * from './blob-error.js';
export * from './blob-store.js';
export * from './directory/open-blob-directory.js';
