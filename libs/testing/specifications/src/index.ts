export * from './contexts.js';
export * from './decider-specification.js';
