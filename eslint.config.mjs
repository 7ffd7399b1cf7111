import { lintConfiguration } from './tools/checks/lint/configuration.mjs';

export default lintConfiguration(import.meta.dirname);
