export * from './conformance/conformance-case.js';
export * from './conformance/describe-event-store.js';
export * from './conformance/sample-events.js';
