export * from './definition.js';
export * from './sender.js';
export * from './service.js';
