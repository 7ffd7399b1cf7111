export * from './embedded/open-embedded-read-models.js';
export * from './fold-vietnamese.js';
export * from './port.js';
export * from './projection.js';
export * from './read-model-error.js';
export * from './reader.js';
export * from './runner.js';
export * from './vietnamese-order.js';
