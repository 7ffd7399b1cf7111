import { dataSettings, loadConfiguration } from '@chidao/runtime';
import { issuerOf, originOf, standaloneSettings } from '@chidao/standalone/configuration';
import { z } from 'zod';

/** The data directory that the server on this machine uses. */
export const dataDir = (): string => loadConfiguration(z.object(dataSettings), process.env).DATA_DIR;

/** Where the server is reached, by the same settings as its own. */
export const originOfServer = (): string => originOf(loadConfiguration(standaloneSettings, process.env));

/** What the local accounts of a new installation are named by. */
export const issuerOfServer = (): string => issuerOf(originOfServer());
