import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'test-results', '.nx', '.cache', 'coverage']);
const code = /\.(ts|tsx|mts|mjs|cjs|js)$/;

const below = (root, folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? below(root, path) : [path];
    });

export const isTest = (path) => /\.(spec|api-spec|int-spec)\.tsx?$|\/(test|e2e)\//.test(path);

/** Paths of all code files of apps, libs and tools, relative to the root. */
export const codeFiles = (root) =>
  readdirSync(root)
    .filter((name) => ['apps', 'libs', 'tools'].includes(name))
    .flatMap((folder) => below(root, folder))
    .filter((path) => code.test(path));
