// `npm test`: installs what is missing, checks, builds and tests everything, and says how it went on the last line.
import { ensureInstalled, root } from './ensure.mjs';
import { projectFolders } from './projects.mjs';
import { runMany } from './nx.mjs';
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
const tests = collectTests(root, projects);
const explained = tests.some((test) => test.outcome === 'failed' && !test.missing);
if (code !== 0 && !explained) print(output);

const all = [...checks, ...tests];
const having = (outcome) => all.filter((one) => one.outcome === outcome);
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(having);

failed.forEach(({ name, message }) => print(`\nFAILED ${name}\n${message.trimEnd().replace(/^/gm, '  ')}`));
if (skipped.length > 0) print('\nSkipped (the reason stands in the name):');
skipped.forEach(({ name }) => print(`  ${name}`));

const lost = code !== 0 && failed.length === 0;
if (lost) print('\nA task failed outside the tests; what Nx said is above.');
print(
  `\n${passed.length} passed, ${failed.length + (lost ? 1 : 0)} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`,
);
process.exitCode = failed.length > 0 || lost ? 1 : 0;
