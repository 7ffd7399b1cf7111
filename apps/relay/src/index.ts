export * from './publications.js';
export * from './relay.js';
