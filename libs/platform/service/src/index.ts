export * from './definition.js';
export * from './find-due.js';
export * from './log-place.js';
export * from './sender.js';
export * from './service.js';
