export * from './model/excerpt.js';
export * from './model/header.js';
export * from './model/obligation.js';
export * from './model/read-directive.js';
export * from './canonicalise.js';
export * from './read-document.js';
