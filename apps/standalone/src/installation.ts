import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What a data directory is: decided when it is first used, and never changed. */
export interface Installation {
  /** The demonstration has known passwords and a clock that can be set forward: nobody's real work may meet them. */
  readonly kind: 'demonstration' | 'province';
  /** Names the local accounts in the register, whatever address the system is reached at later. */
  readonly issuer: string;
}

/** Why a data directory cannot be used for what was asked. */
export type InstallationFault =
  'NOT_FOUNDED' | 'NOT_NAMED' | 'IS_DEMONSTRATION' | 'IS_PROVINCE' | 'FOUNDED' | 'NOT_EMPTY';

/** A mistake of whoever runs the system; `fault` says which, for a text in any language. */
export class InstallationError extends Error {
  override readonly name = 'InstallationError';

  constructor(
    readonly fault: InstallationFault,
    readonly dataDir: string,
  ) {
    super(`${fault}: ${dataDir}`);
  }
}

const stored = z.object({ kind: z.enum(['demonstration', 'province']), issuer: z.url() });

const fileIn = (dataDir: string): string => join(dataDir, 'installation.json');

/** Where the demonstration keeps how far its clock is ahead. */
export const clockFileIn = (dataDir: string): string => join(dataDir, 'clock-offset');

/** Null where nothing has been installed yet. */
export const readInstallation = (dataDir: string): Installation | null => {
  const file = fileIn(dataDir);
  return existsSync(file) ? stored.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
};

/** On disk before anything rests on it. */
export const recordInstallation = (dataDir: string, installation: Installation): Installation => {
  mkdirSync(dataDir, { recursive: true });
  const draft = `${fileIn(dataDir)}.new`;
  const descriptor = openSync(draft, 'w');
  writeSync(descriptor, `${JSON.stringify(installation)}\n`);
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(draft, fileIn(dataDir));
  return installation;
};

/** Whether nothing is there but what a cut-off founding or the operating system leaves behind. */
export const isFree = (dataDir: string): boolean =>
  !existsSync(dataDir) ||
  readdirSync(dataDir).every((name) => /^\.|^lost\+found$|^installation\.json\.new$/.test(name));

/** A first start: the demonstration begins by itself, but never over a log that does not say what it is. */
const begin = (dataDir: string, demonstration: boolean, issuer: string): Installation => {
  if (existsSync(join(dataDir, 'events.db'))) throw new InstallationError('NOT_NAMED', dataDir);
  if (!demonstration) throw new InstallationError('NOT_FOUNDED', dataDir);
  if (!isFree(dataDir)) throw new InstallationError('NOT_EMPTY', dataDir);
  return recordInstallation(dataDir, { kind: 'demonstration', issuer });
};

/**
 * The installation to be started. The demonstration begins in an empty directory by itself, a province is founded first;
 * neither is ever started as the other.
 */
export const installationToStart = (dataDir: string, demonstration: boolean, issuer: string): Installation => {
  const found = readInstallation(dataDir) ?? begin(dataDir, demonstration, issuer);
  const wanted = demonstration ? 'demonstration' : 'province';
  if (found.kind === wanted) return found;
  throw new InstallationError(found.kind === 'province' ? 'IS_PROVINCE' : 'IS_DEMONSTRATION', dataDir);
};

/** Of every account of the demonstration: anybody may know it, so nothing but the demonstration accepts it. */
export const DEMONSTRATION_PASSWORD = 'trinh-dien-chi-dao';
