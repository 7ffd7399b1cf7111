export * from './canonical.js';
export * from './command-handler.js';
export * from './embedded/open.js';
export * from './envelope.js';
export * from './ids.js';
export * from './limits.js';
export * from './port.js';
export * from './upcast.js';
