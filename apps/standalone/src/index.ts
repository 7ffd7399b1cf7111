export * from './address.js';
export * from './configuration.js';
export * from './installation.js';
export * from './operations.js';
export * from './run-standalone.js';
export * from './take-port.js';
