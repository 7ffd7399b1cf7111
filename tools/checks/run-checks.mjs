// Runs the checks, two at a time, each in a process of its own, and prints one line per check as it ends.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Longest first, so that the last one does not keep everybody waiting. */
export const checkNames = ['lint', 'types', 'boundaries', 'formatting', 'limits', 'tags', 'lockfile', 'names'];

const oneCheck = fileURLToPath(new URL('./one-check.mjs', import.meta.url));
const most = 60;

const run = (root, name) =>
  new Promise((resolve) => {
    execFile(process.execPath, [oneCheck, root, name], { maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      const broken = () => ({ problems: [`the check itself failed: ${stderr || error?.message}`] });
      resolve(error ? broken() : JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1)));
    });
  });

const messageOf = (problems) =>
  [...problems.slice(0, most), ...(problems.length > most ? [`… and ${problems.length - most} more`] : [])].join('\n');

const report = (name, { problems, note, figures = [] }, print) => {
  const bad = problems.length > 0;
  print(`  ${bad ? '✖' : '✔'} ${name}${bad ? `: ${problems.length} found` : note ? ` (${note})` : ''}`);
  figures.forEach((line) => print(`      ${line}`));
  return { name: `check of ${name}`, outcome: bad ? 'failed' : 'passed', message: messageOf(problems) };
};

/** Results as those of tests: `{name, outcome: 'passed' | 'failed', message}`. */
export const runChecks = async (root, print, names = checkNames) => {
  const queue = [...names];
  const results = [];
  const worker = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift())
      results.push(report(name, await run(root, name), print));
  };
  await Promise.all([worker(), worker()]);
  return results;
};
