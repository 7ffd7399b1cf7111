// Transpiles <project>/src to <project>/dist: one ES module per source file, tests left out.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transformFile } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

const project = process.argv[2];
const source = join(project, 'src');
const target = join(project, 'dist');

const isSource = (name) => name.endsWith('.ts') && !/[.-]spec\.ts$|\.d\.ts$/.test(name);

const transpile = async (name) => {
  const out = join(target, name.replace(/\.ts$/, '.js'));
  const { code, map } = await transformFile(join(source, name), swcOptions('es6'));
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, `${code}\n//# sourceMappingURL=${out.split('/').at(-1)}.map\n`);
  await writeFile(`${out}.map`, map);
};

await rm(target, { recursive: true, force: true });
const names = await readdir(source, { recursive: true });
await Promise.all(names.filter(isSource).map(transpile));
