export * from './chaos/chaotic-bus.js';
export * from './embedded/embedded-bus.js';
export * from './port.js';
export * from './serialise.js';
