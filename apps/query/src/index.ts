export * from './create-query.js';
export * from './query.module.js';
export { rebuildQuery, upcastAll } from './service/query-loop.js';
export type { QueryLoop, QueryPlatform } from './service/query-loop.js';
export { belongsTo, createTimeMachine } from './desk/time-machine.js';
export type { Moment, TimeMachine } from './desk/time-machine.js';
export { CHECKPOINT as QUERY_CHECKPOINT, projections as queryProjections } from './log/projections.js';
