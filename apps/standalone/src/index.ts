export * from './configuration.js';
export * from './run-standalone.js';
