import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '@chidao/runtime';
import { createShutdown } from '@chidao/runtime';
import { issuerOf, originOf } from '../address.js';
import type { StandaloneConfiguration } from '../configuration.js';
import { isDemonstrationPlayed, loadDemonstration } from './load-demonstration.js';
import type { Told } from './stage.js';
import { installationToStart } from '../installation.js';
import { runStandalone } from '../run-standalone.js';

/** What was found or made in the data directory. */
export interface Played {
  /** It had been played before; nothing was done. */
  readonly before: boolean;
  /** Mails in the folder. */
  readonly mails: number;
}

/** Whoever watches. */
export interface Audience {
  /** Called once the system is up and the story begins; never where it cannot be played or was. */
  readonly began: () => void;
  readonly told: (step: Told) => void;
}

const mailsIn = (dataDir: string): number => {
  try {
    return readdirSync(join(dataDir, 'mail')).filter((name) => name.endsWith('.eml')).length;
  } catch {
    return 0;
  }
};

/**
 * Plays the demonstration into its data directory and stops again: the same system and story as at a start, on a free port
 * of this computer alone. Goes on where an earlier run was cut off; throws `InstallationError` where something else is.
 */
export const playDemonstration = async (
  configuration: StandaloneConfiguration,
  log: Log,
  { began, told }: Audience,
): Promise<Played> => {
  const { DATA_DIR: dataDir, SHUTDOWN_DEADLINE_MS } = configuration;
  // The accounts are named by the address of the later starts, not by the one that it is played on.
  installationToStart(dataDir, true, issuerOf(originOf(configuration)));
  if (isDemonstrationPlayed(dataDir)) return { before: true, mails: mailsIn(dataDir) };
  const shutdown = createShutdown(log, SHUTDOWN_DEADLINE_MS);
  const here = { ...configuration, DEMONSTRATION: true, HOST: '127.0.0.1', PORT: 0, ORIGIN: undefined };
  try {
    const standalone = await runStandalone(here, log, shutdown);
    const { clock } = standalone;
    began();
    if (clock) await loadDemonstration({ ...standalone, clock, log, told });
  } finally {
    await shutdown.run('the demonstration is played');
  }
  return { before: false, mails: mailsIn(dataDir) };
};
