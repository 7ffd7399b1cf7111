import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Runs the command line tool of an installed package in `root`; resolves its exit code and what it printed. */
export const runTool = (root, packageName, script, args) => {
  const binary = join(dirname(require.resolve(`${packageName}/package.json`)), script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, lines: `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '') };
};
