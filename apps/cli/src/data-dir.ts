import { dataSettings, loadConfiguration } from '@chidao/runtime';
import { z } from 'zod';

const settings = z.object(dataSettings);

/** The data directory that the server on this machine uses. */
export const dataDir = (): string => loadConfiguration(settings, process.env).DATA_DIR;
