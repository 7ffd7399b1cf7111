// One Nx run for everything that is built and tested; progress is shown, the rest is kept for when something fails.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { nxBinary, nxEnvironment, root } from './ensure.mjs';

const progress = /^\s*[✔✖]/;

/** Resolves with the exit code and everything that Nx printed; prints one line per finished task. */
export const runMany = async (targets, print) => {
  const nx = spawn(process.execPath, [nxBinary, 'run-many', '-t', ...targets, '--parallel=2'], {
    cwd: root,
    env: { ...nxEnvironment, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  const read = (stream) =>
    createInterface({ input: stream }).on('line', (line) => {
      output.push(line);
      if (progress.test(line)) print(line);
    });
  read(nx.stdout);
  read(nx.stderr);
  const code = await new Promise((resolve) => nx.on('close', resolve));
  return { code, output: output.join('\n') };
};
