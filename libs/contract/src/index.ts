export * from './contract.js';
export * from './deadline.js';
export * from './deadline-body.js';
export * from './running-deadline.js';
export * from './schemas.js';
export * from './source.js';
