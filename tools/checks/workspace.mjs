import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectFolders } from '../run/projects.mjs';

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

const valuesOf = (tags, kind) =>
  tags.filter((tag) => tag.startsWith(`${kind}:`)).map((tag) => tag.slice(kind.length + 1));

const projectAt = (root) => (path) => {
  const manifest = readJson(join(path, 'package.json'));
  const tags = manifest.nx?.tags ?? [];
  return {
    folder: relative(root, path).replaceAll('\\', '/'),
    name: manifest.name,
    manifest,
    tags,
    scope: valuesOf(tags, 'scope')[0],
    type: valuesOf(tags, 'type')[0],
  };
};

/** The workspace's projects as their package.json describes them: `{folder, name, manifest, tags, scope, type}`. */
export const readProjects = (root) => projectFolders(root).map(projectAt(root));
