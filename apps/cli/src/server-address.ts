import { loadConfiguration } from '@chidao/runtime';
import { addressSettings, issuerOf, originOf } from '@chidao/standalone/address';
import { z } from 'zod';

const settings = z.object(addressSettings);

/** The settings that say where the server is reached, the same as its own. */
export const addressOfServer = (): z.output<typeof settings> => loadConfiguration(settings, process.env);

/** Where the server is reached. */
export const originOfServer = (): string => originOf(addressOfServer());

/** What the local accounts of a new installation are named by. */
export const issuerOfServer = (): string => issuerOf(originOfServer());
