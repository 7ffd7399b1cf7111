export * from './contexts.js';
export * from './decider-specification.js';
export * from './frozen/frozen-examples.js';
export type { CasesOf, ExamplesOf, FrozenContext } from './frozen/frozen-event.js';
