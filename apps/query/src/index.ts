export * from './create-query.js';
export * from './query.module.js';
export { rebuildQuery } from './service/query-loop.js';
export type { QueryLoop, QueryPlatform } from './service/query-loop.js';
