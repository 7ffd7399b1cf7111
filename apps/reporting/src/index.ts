export * from './create-reporting.js';
export * from './reporting.module.js';
