export * from './contract.js';
export * from './deadline.js';
export * from './schemas.js';
