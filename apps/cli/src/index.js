export { toCorpusFile } from './read/corpus/corpus-file.js';
export { summarise } from './read/summary/summarise.js';
