import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const foldersIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
        .map((entry) => join(folder, entry.name))
    : [];

const matching = (root, pattern) =>
  pattern
    .split('/')
    .reduce((folders, part) => folders.flatMap((f) => (part === '*' ? foldersIn(f) : [join(f, part)])), [root]);

/** Folders of the workspace's packages, found as npm finds them: by the `workspaces` of the root package.json. */
export const projectFolders = (root) => {
  const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return workspaces
    .flatMap((pattern) => matching(root, pattern))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .sort();
};
