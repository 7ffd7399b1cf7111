export * from './conformance/conformance-case.js';
export * from './conformance/describe-event-store.js';
export * from './conformance/faulty-store.js';
export * from './conformance/memory-log.js';
export * from './conformance/sample-aggregate.js';
export * from './conformance/sample-events.js';
