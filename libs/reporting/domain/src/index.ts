export * from './indicator/content.js';
export * from './report/answerable.js';
export * from './report/draft-report.js';
export * from './report/report.decider.js';
export * from './report/report.events.js';
export type { ReportState } from './report/report.state.js';
export * from './report/submit-report.js';
export * from './source/source.js';
