// Makes the workspace ready to run. Node built-ins only: nothing is installed yet. Speaks on stderr, so that stdout
// belongs to the command that follows.
import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildsItself, markBuilt, staleProjects } from './built.mjs';
import { isInstalled } from './installed.mjs';

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Environment of every Nx run: no daemon left behind, no full-screen output, no colour codes in logs. */
export const nxEnvironment = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_VERBOSE_LOGGING: 'false' };
export const nxBinary = join(root, 'node_modules/nx/dist/bin/nx.js');

const say = (line) => process.stderr.write(`${line}\n`);
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} giây`;

const fail = (message) => {
  say(message);
  process.exit(1);
};

const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`chidao cần Node 20.19 trở lên; máy này có ${process.version}.\nchidao needs Node 20.19 or newer.`);
};

/** npm as started by npm itself, else the one on the path. */
const npm = (args) => {
  const script = process.env.npm_execpath;
  const [command, prefix, shell] = script?.endsWith('.js')
    ? [process.execPath, [script], false]
    : ['npm', [], process.platform === 'win32'];
  return spawnSync(command, [...prefix, ...args], { cwd: root, shell, stdio: ['ignore', 2, 2] });
};

/** Installs exactly the lockfile, unless node_modules already holds it. */
export const ensureInstalled = () => {
  requireNode();
  if (isInstalled(root)) return;
  const since = Date.now();
  say('Đang cài đặt các gói của package-lock.json (npm ci --ignore-scripts)…');
  const { status } = npm(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0)
    fail('Không cài đặt được các gói; npm nêu lý do ở trên.\nThe packages could not be installed; npm says why above.');
  say(`Đã cài đặt trong ${seconds(since)}.`);
};

/** Runs a script of Node quietly; what it printed is shown only if it fails. */
const quietly = (args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: nxEnvironment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) fail(`${stdout}${stderr}\nKhông biên dịch được (lý do ở trên).\nThe build failed.`);
};

/**
 * Builds what has changed since the last build. All that are only transpiled are so in one process: Nx would take a
 * process for each, several seconds in all.
 */
export const ensureBuilt = () => {
  const since = Date.now();
  const projects = staleProjects(root).map((folder) => relative(root, folder));
  if (projects.length === 0) return;
  say('Đang biên dịch…');
  const special = projects.filter((project) => buildsItself(join(root, project)));
  const plain = projects.filter((project) => !special.includes(project));
  if (plain.length > 0) quietly([join(root, 'tools/build/transpile.mjs'), ...plain]);
  if (special.length > 0)
    quietly([nxBinary, 'run-many', '-t', 'build', '-p', special.join(','), '--output-style=static']);
  markBuilt(root, since);
  say(`Đã biên dịch trong ${seconds(since)}.`);
};

export const ensureReady = () => {
  ensureInstalled();
  ensureBuilt();
};
