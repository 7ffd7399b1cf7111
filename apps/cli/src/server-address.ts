import { loadConfiguration } from '@chidao/runtime';
import { addressSettings, issuerOf, originOf } from '@chidao/standalone/address';
import { z } from 'zod';

const settings = z.object(addressSettings);

/** Where the server is reached, by the same settings as its own. */
export const originOfServer = (): string => originOf(loadConfiguration(settings, process.env));

/** What the local accounts of a new installation are named by. */
export const issuerOfServer = (): string => issuerOf(originOfServer());
