import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Optional packages of other platforms are never installed, so only what is there can be compared. */
const holds = (wanted, found) =>
  found ? wanted.version === found.version && wanted.integrity === found.integrity : Boolean(wanted.optional);

/** Whether node_modules holds what package-lock.json names, as npm itself recorded when it installed. */
export const isInstalled = (root) => {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json')));
  return wanted.every(([path, entry]) => path === '' || holds(entry, installed[path]));
};
