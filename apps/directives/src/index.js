export * from './directives.context.js';
export * from './directives.definition.js';
export * from './directives.module.js';
export * from './create-directives.js';
