// Writes the frozen examples of stored shapes that are still missing (docs/development.md); those that are there stay.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';
import { projectFolders } from './projects.mjs';

process.chdir(root);
ensureInstalled();
const env = { ...process.env, CHIDAO_FREEZE: 'missing' };
const filesIn = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

const freeze = (project) => {
  const folder = join(project, 'test/frozen');
  const before = filesIn(folder);
  const jest = ['node_modules/jest/bin/jest.js', '--config=jest.config.mjs', `--rootDir=${project}`, 'stored-shapes'];
  const { status } = spawnSync(process.execPath, jest, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const written = filesIn(folder).filter((name) => !before.includes(name));
  written.forEach((name) => process.stdout.write(`${join(folder, name)}\n`));
  if (status !== 0) process.exitCode = status ?? 1;
};

projectFolders(root)
  .filter((folder) => existsSync(join(folder, 'test/stored-shapes.spec.ts')))
  .forEach(freeze);
