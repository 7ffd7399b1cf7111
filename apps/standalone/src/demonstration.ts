export { standaloneSettings, type StandaloneConfiguration } from './configuration.js';
export * from './demonstration/play-demonstration.js';
export { farewell, toldLine } from './greeting/greeting.js';
export { paintFor } from './greeting/paint.js';
export { startupProblem, startupText } from './startup-problem.js';
