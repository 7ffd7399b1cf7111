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

const say = (line) => process.stderr.write(`${project}: ${line}\n`);
const end = (reason) => {
  say(reason);
  jest.kill('SIGKILL');
};

/** Neither a loop without end nor something left open keeps everybody waiting; both are said aloud. */
const seconds = { running: 0, sinceResults: 0 };
const watch = setInterval(() => {
  seconds.running += 1;
  if (existsSync(results)) seconds.sinceResults += 1;
  if (seconds.sinceResults === 10) end('the tests ended but left something open (a server, a timer, a worker).');
  if (seconds.running === 20 * 60) end('the tests did not end within 20 minutes.');
}, 1000);

jest.on('exit', (code, signal) => {
  clearInterval(watch);
  if (signal) {
    say(`the tests were ended by ${signal}.`);
    rmSync(results, { force: true });
  }
  process.exitCode = code ?? 1;
});
