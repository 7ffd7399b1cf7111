// Adds up what each project's tests left in test-results/jest.json.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const resultsOf = (project) => join(project, 'test-results/jest.json');
const specs = /\.(spec|api-spec)\.ts$/;

const filesIn = (folder) => (existsSync(folder) ? readdirSync(folder, { recursive: true }) : []);
const hasTests = (project) => ['src', 'test'].some((part) => filesIn(join(project, part)).some((f) => specs.test(f)));

/** So that nothing of an earlier run can be counted; Nx brings back what it has cached. */
export const forgetResults = (projects) => projects.forEach((project) => rmSync(resultsOf(project), { force: true }));

const outcome = (test) => ({ passed: 'passed', failed: 'failed' })[test.status] ?? 'skipped';

const testsOfFile = (project, file) => {
  const where = file.name.slice(file.name.lastIndexOf(`${project}/`) + project.length + 1);
  const tests = file.assertionResults.map((test) => ({
    name: `${project}/${where}: ${test.fullName}`,
    outcome: outcome(test),
    message: test.failureMessages.join('\n'),
  }));
  const broken = file.status === 'failed' && !tests.some((test) => test.outcome === 'failed');
  return broken ? [...tests, { name: `${project}/${where}`, outcome: 'failed', message: file.message }] : tests;
};

const testsOf = (root, folder, explain) => {
  const project = relative(root, folder).replaceAll('\\', '/');
  if (existsSync(resultsOf(folder))) {
    const { testResults } = JSON.parse(readFileSync(resultsOf(folder), 'utf8'));
    if (testResults.length > 0 || !hasTests(folder)) return testResults.flatMap((file) => testsOfFile(project, file));
  }
  if (!hasTests(folder)) return [];
  return [
    {
      name: project,
      outcome: 'failed',
      message: `Its tests did not run.\n${explain(folder) || 'Something that it needs failed.'}`,
    },
  ];
};

/**
 * Every test of every project: `{name, outcome: 'passed' | 'failed' | 'skipped', message}`. `explain` says what was
 * printed of a project that left no results.
 */
export const collectTests = (root, projects, explain) => projects.flatMap((folder) => testsOf(root, folder, explain));
