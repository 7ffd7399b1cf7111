export { generatedHistory, generatedLog } from './generated-history/history.js';
export type { HistoryOptions } from './generated-history/history.js';
export { provinceOf } from './generated-history/province.js';
export type { GeneratedProvince } from './generated-history/province.js';
