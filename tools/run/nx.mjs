// One Nx run for everything that is built and tested; progress is shown, the rest is kept for when something fails.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { nxBinary, nxEnvironment, root } from './ensure.mjs';

const done = /^✔ /;
const failed = /^> nx run (\S+)/;

/** Resolves with the exit code and the lines that Nx printed; prints one line per finished task. */
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
      if (done.test(line)) print(line);
      if (failed.test(line)) print(`✖  nx run ${failed.exec(line)[1]}`);
    });
  read(nx.stdout);
  read(nx.stderr);
  const code = await new Promise((resolve) => nx.on('close', resolve));
  return { code, output };
};

/** Only failed tasks have a heading. */
export const failedTasks = (output) => output.flatMap((line) => failed.exec(line)?.[1] ?? []);

/** What Nx printed of one failed task: from its heading to the next one, without the tasks that ended well meanwhile. */
export const outputOf = (output, task) => {
  const start = output.findIndex((line) => line.startsWith(`> nx run ${task}`));
  if (start < 0) return '';
  const rest = output.slice(start + 1);
  const end = rest.findIndex((line) => failed.test(line) || line.startsWith(' NX '));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .filter((line) => !done.test(line))
    .join('\n');
};
