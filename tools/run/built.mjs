// A quick answer to "has anything changed since the last build?", so that a command need not wait for Nx to say no.
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolders } from './projects.mjs';

const stamp = (root) => join(root, '.cache/built');
const changedAt = (path) => statSync(path).mtimeMs;

/** Folders count too: a file that was removed or renamed changes only its folder. */
const below = (folder) => [
  folder,
  ...readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.name.endsWith('spec.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
];

const inputs = (root, projects) => [
  ...['package-lock.json', 'nx.json'].map((name) => join(root, name)),
  ...below(join(root, 'tools/build')),
  ...projects.flatMap((project) => [join(project, 'package.json'), ...below(join(project, 'src'))]),
];

export const isBuilt = (root) => {
  if (!existsSync(stamp(root))) return false;
  const projects = projectFolders(root).filter((folder) => existsSync(join(folder, 'src')));
  const since = changedAt(stamp(root));
  return (
    projects.every((project) => existsSync(join(project, 'dist'))) &&
    inputs(root, projects).every((path) => changedAt(path) < since)
  );
};

/** `since` is when the build began: what was saved while it ran is built the next time. */
export const markBuilt = (root, since) => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp(root), '');
  utimesSync(stamp(root), since / 1000, since / 1000);
};
