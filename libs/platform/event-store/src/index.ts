export * from './canonical.js';
export * from './command-handler.js';
export * from './envelope.js';
export * from './ids.js';
export * from './port.js';
export * from './upcast.js';
