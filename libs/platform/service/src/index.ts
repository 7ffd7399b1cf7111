export { deadLettersView, type DeadLetter } from './dead-letters.js';
export * from './definition.js';
export { failureOf, type Failure } from './failures.js';
export * from './find-due.js';
export * from './log-place.js';
export { askReplay, replayAnswer, type Replay } from './replays.js';
export * from './sender.js';
export * from './service.js';
export * from './settling-store.js';
