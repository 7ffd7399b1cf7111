export * from './create-organisation.js';
export * from './init-province/init-province.js';
export * from './init-province/province-input.js';
export * from './load-calendar/calendars-of-viet-nam.js';
export * from './organisation.context.js';
export * from './organisation.definition.js';
export * from './organisation.module.js';
export * from './streams.js';
