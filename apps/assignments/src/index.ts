export * from './assignments.module.js';
export * from './create-assignments.js';
