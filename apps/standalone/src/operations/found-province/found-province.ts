import type { Province } from '@chidao/organisation-service';
import { createOrganisation, initProvince } from '@chidao/organisation-service';
import type { Log } from '@chidao/runtime';
import { createHealthRegistry, systemClock } from '@chidao/runtime';
import type { Installation } from '../../installation.js';
import { InstallationError, isFree, readInstallation, recordInstallation } from '../../installation.js';
import { openAccounts } from '../../sign-in/open-accounts.js';
import type { EmbeddedPlatform } from '../../system/embedded-platform.js';
import { openEmbeddedPlatform } from '../../system/embedded-platform.js';
import type { Founding } from './founding.js';
import { foundersOf, namesOf, provinceInput } from './founding.js';
import type { OpenedAccount } from './open-account.js';
import { openAccount } from './open-account.js';

/** Where a province is founded. `issuer` names its local accounts for ever. */
export interface FoundingPlace {
  readonly dataDir: string;
  readonly issuer: string;
  readonly log: Log;
}

export interface Founded {
  readonly province: Province;
  readonly accounts: readonly OpenedAccount[];
}

/**
 * Founds a province in an empty data directory while no server runs (throws `InstallationError`); goes on where an earlier
 * run was cut off.
 */
export const foundProvince = async (place: FoundingPlace, founding: Founding): Promise<Founded> => {
  const { dataDir, log } = place;
  const installation = beginIn(place);
  const platform = await openEmbeddedPlatform({ dataDir, clock: systemClock, log, health: createHealthRegistry() });
  try {
    return await foundOn(platform, { ...installation, dataDir }, founding);
  } finally {
    await platform.close();
  }
};

const beginIn = ({ dataDir, issuer }: FoundingPlace): Installation => {
  const found = readInstallation(dataDir);
  if (found?.kind === 'demonstration') throw new InstallationError('IS_DEMONSTRATION', dataDir);
  if (found) return found;
  if (!isFree(dataDir)) throw new InstallationError('NOT_EMPTY', dataDir);
  return recordInstallation(dataDir, { kind: 'province', issuer });
};

type Here = Pick<FoundingPlace, 'dataDir' | 'issuer'>;

const foundOn = async (platform: EmbeddedPlatform, here: Here, founding: Founding): Promise<Founded> => {
  const readModels = platform.readModelsOf('organisation');
  const failed = (error: unknown): void => platform.log.error('the founding broke', { error });
  const organisation = await createOrganisation(
    { ...platform, onSending: platform.store.onSending, readModels, failed },
    platform.vault,
  );
  const { service, context } = organisation;
  await service.start();
  try {
    await service.caughtUp();
    if (!(await context.founding()).founding) throw new InstallationError('FOUNDED', here.dataDir);
    const accounts = await openFounders(here.dataDir, founding);
    const input = provinceInput(founding, here.issuer, accounts);
    const province = await initProvince(organisation, input, systemClock.now());
    for (const [person, name] of namesOf(founding, province)) await platform.vault.put(person, { name });
    return { province, accounts };
  } finally {
    await service.stop();
  }
};

const openFounders = async (dataDir: string, founding: Founding): Promise<readonly OpenedAccount[]> => {
  const accounts = openAccounts(dataDir);
  try {
    const users = new Set(foundersOf(founding).map(({ user }) => user));
    const opened: OpenedAccount[] = [];
    for (const user of users) opened.push(await openAccount(accounts, user));
    return opened;
  } finally {
    accounts.close();
  }
};
