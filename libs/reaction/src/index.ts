export * from './reaction.decider.js';
