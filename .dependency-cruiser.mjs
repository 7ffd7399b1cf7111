import { cruiserConfiguration } from './tools/checks/boundaries/configuration.mjs';

export default cruiserConfiguration(import.meta.dirname);
