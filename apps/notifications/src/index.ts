export * from './create-notifications.js';
export * from './notifications.module.js';
