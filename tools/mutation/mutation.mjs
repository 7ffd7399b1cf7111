// npm run mutation -- PROJECT…: changes the sources of each project one place at a time and counts the changes that its
// tests notice. Stryker is installed beside this file on the first run, never by `npm ci` of the workspace.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureReady, root } from '../run/ensure.mjs';
import { isInstalled } from '../run/installed.mjs';

const stryker = fileURLToPath(new URL('./stryker', import.meta.url));
const pure = [
  'libs/calendar',
  'libs/timeliness',
  ...['organisation', 'directives', 'assignments', 'reporting', 'notifications'].map((name) => `libs/${name}/domain`),
];
const named = process.argv.slice(2).map((name) => name.replace(/\/+$/, ''));

const installed = () => {
  if (isInstalled(stryker)) return true;
  const options = { cwd: stryker, stdio: 'inherit', shell: process.platform === 'win32' };
  return spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], options).status === 0;
};

const run = (project) => {
  process.stdout.write(`\n${project}\n`);
  const args = [join(stryker, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run'];
  const config = join(stryker, 'stryker.config.mjs');
  const env = { ...process.env, CHIDAO_MUTATE: project };
  return spawnSync(process.execPath, [...args, config], { cwd: root, env, stdio: 'inherit' }).status === 0;
};

ensureReady();
const passed = installed() && (named.length > 0 ? named : pure).map(run).every(Boolean);
process.exitCode = passed ? 0 : 1;
