// node transpile.mjs PROJECT…: transpiles each project's src to its dist: one ES module per source file, tests left out,
// other files copied. What is no longer made is removed last, so that whoever runs meanwhile misses nothing.
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

const isSource = (name) => name.endsWith('.ts') && !/[.-]spec\.ts$|\.d\.ts$/.test(name);
const isAsset = (name) => !/\.(tsx?|js|js\.map)$/.test(name);

const filesBelow = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
};

const transpile = async (source, target, name) => {
  const made = name.replace(/\.ts$/, '.js');
  const out = join(target, made);
  const { code, map } = await transformFile(join(source, name), swcOptions('es6'));
  await mkdir(dirname(out), { recursive: true });
  await writeFile(`${out}.map`, map);
  await writeFile(out, `${code}\n//# sourceMappingURL=${out.split('/').at(-1)}.map\n`);
  return [made, `${made}.map`];
};

const copy = async (source, target, name) => {
  await mkdir(dirname(join(target, name)), { recursive: true });
  await copyFile(join(source, name), join(target, name));
  return [name];
};

const build = async (project) => {
  const [source, target] = [join(project, 'src'), join(project, 'dist')];
  const names = await filesBelow(source);
  await mkdir(target, { recursive: true });
  const made = await Promise.all([
    ...names.filter(isSource).map((name) => transpile(source, target, name)),
    ...names.filter(isAsset).map((name) => copy(source, target, name)),
  ]);
  const kept = new Set(made.flat());
  const left = (await filesBelow(target)).filter((name) => !kept.has(name));
  await Promise.all(left.map((name) => rm(join(target, name), { force: true })));
};

await Promise.all(process.argv.slice(2).map(build));
