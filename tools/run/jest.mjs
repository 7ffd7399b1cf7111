// Runs one project's tests and leaves the counts in <project>/test-results/jest.json, where Nx caches them.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

const [project, ...rest] = process.argv.slice(2);
mkdirSync(resolve(project, 'test-results'), { recursive: true });
const jest = resolve('node_modules/jest/bin/jest.js');
const result = spawnSync(
  process.execPath,
  [
    jest,
    '--config=jest.config.mjs',
    `--rootDir=${resolve(project)}`,
    '--passWithNoTests',
    '--maxWorkers=1',
    '--json',
    `--outputFile=${resolve(project, 'test-results/jest.json')}`,
    ...rest,
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
process.exit(result.status ?? 1);
