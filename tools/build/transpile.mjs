// Transpiles <project>/src to <project>/dist: one ES module per source file, tests left out, other files copied.
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

const project = process.argv[2];
const source = join(project, 'src');
const target = join(project, 'dist');

const isSource = (name) => name.endsWith('.ts') && !/\.(?:api-|int-)?spec\.ts$|\.d\.ts$/.test(name);
const isAsset = (entry) => entry.isFile() && !/\.(tsx?|js|js\.map)$/.test(entry.name);

const transpile = async (name) => {
  const out = join(target, name.replace(/\.ts$/, '.js'));
  const { code, map } = await transformFile(join(source, name), swcOptions('es6'));
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, `${code}\n//# sourceMappingURL=${out.split('/').at(-1)}.map\n`);
  await writeFile(`${out}.map`, map);
};

const copy = async (name) => {
  await mkdir(dirname(join(target, name)), { recursive: true });
  await copyFile(join(source, name), join(target, name));
};

await rm(target, { recursive: true, force: true });
const entries = await readdir(source, { recursive: true, withFileTypes: true });
const nameOf = (entry) => relative(source, join(entry.parentPath ?? entry.path, entry.name));
await Promise.all([
  ...entries.map(nameOf).filter(isSource).map(transpile),
  ...entries.filter(isAsset).map(nameOf).map(copy),
]);
