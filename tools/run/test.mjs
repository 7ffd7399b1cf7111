// `npm test`: installs what is missing, checks, builds and tests everything, and says how it went on the last line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './ensure.mjs';
import { projectFolders } from './projects.mjs';
import { failedTasks, outputOf, runMany } from './nx.mjs';
import { collectTests, forgetResults } from './results.mjs';

const print = (line = '') => process.stdout.write(`${line}\n`);

process.chdir(root);
ensureInstalled();

const { runChecks } = await import('../checks/run-checks.mjs');
print('Checks');
const checks = await runChecks(root, print);

print('\nTests');
const projects = projectFolders(root);
forgetResults(projects);
const { code, output } = await runMany(['build', 'test'], print);
const nameOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name;
const tests = collectTests(root, projects, (folder) => outputOf(output, `${nameOf(folder)}:test`));

const broken = failedTasks(output)
  .filter((task) => !task.endsWith(':test'))
  .map((task) => ({ name: `nx run ${task}`, outcome: 'failed', message: outputOf(output, task) }));
const all = [...checks, ...broken, ...tests];
if (code !== 0 && [...broken, ...tests].every(({ outcome }) => outcome !== 'failed'))
  all.push({ name: 'nx run-many -t build test', outcome: 'failed', message: output.join('\n') });

const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((outcome) =>
  all.filter((one) => one.outcome === outcome),
);
failed.forEach(({ name, message }) => print(`\nFAILED ${name}\n${message.trim().replace(/^/gm, '  ')}`));
if (skipped.length > 0) print('\nSkipped (the reason stands in the name):');
skipped.forEach(({ name }) => print(`  ${name}`));

print(`\n${passed.length} passed, ${failed.length} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
process.exitCode = failed.length > 0 ? 1 : 0;
