// Runs one project's tests and leaves the counts in <project>/test-results/jest.json, where Nx caches them.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const [project, ...rest] = process.argv.slice(2);
const results = resolve(project, 'test-results/jest.json');
mkdirSync(resolve(project, 'test-results'), { recursive: true });
rmSync(results, { force: true });

const jest = spawn(
  process.execPath,
  [
    resolve('node_modules/jest/bin/jest.js'),
    '--config=jest.config.mjs',
    `--rootDir=${resolve(project)}`,
    '--passWithNoTests',
    '--maxWorkers=1',
    '--json',
    `--outputFile=${results}`,
    ...rest,
  ],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);

/** Results without an exit mean that a test left something open: said aloud instead of waiting for ever. */
let secondsSinceResults = 0;
const watch = setInterval(() => {
  if (existsSync(results)) secondsSinceResults += 1;
  if (secondsSinceResults < 10) return;
  process.stderr.write(`${project}: the tests ended but left something open (a server, a timer, a worker).\n`);
  jest.kill('SIGKILL');
}, 1000);

jest.on('exit', (code) => {
  clearInterval(watch);
  if (code === null) rmSync(results, { force: true });
  process.exitCode = code ?? 1;
});
