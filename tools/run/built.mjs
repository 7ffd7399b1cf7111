// Which projects changed since the last build, by the time of their files: an answer in milliseconds.
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
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

const isStale = (since) => (project) =>
  !existsSync(join(project, 'dist')) ||
  [join(project, 'package.json'), ...below(join(project, 'src'))].some((path) => changedAt(path) >= since);

const buildOf = (project) => JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).nx?.targets?.build;

/** Folders of the projects that must be built again: all of them after a change of the tools that build. */
export const staleProjects = (root) => {
  const projects = projectFolders(root).filter((project) => buildOf(project) && existsSync(join(project, 'src')));
  if (!existsSync(stamp(root))) return projects;
  const since = changedAt(stamp(root));
  const tools = [join(root, 'package-lock.json'), ...below(join(root, 'tools/build'))];
  return tools.some((path) => changedAt(path) >= since) ? projects : projects.filter(isStale(since));
};

/** Whether Nx must build the project, because it says itself how. */
export const buildsItself = (project) => Object.keys(buildOf(project)).length > 0;

/** `since` is when the build began: what was saved while it ran is built the next time. */
export const markBuilt = (root, since) => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp(root), '');
  utimesSync(stamp(root), since / 1000, since / 1000);
};
