import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { removeWorkspaces, writeWorkspace } from './broken-workspace.js';
import type { Files } from './broken-workspace.js';

/** What a function of tools/run answers; those modules are ES modules, so a process of its own asks. */
const ask = (module: string, call: string): unknown => {
  const url = pathToFileURL(resolve(__dirname, '../../run', module)).href;
  const script = `import * as asked from ${JSON.stringify(url)};\nconsole.log(JSON.stringify(asked.${call}));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
};

describe('results of tests', () => {
  afterAll(removeWorkspaces);

  const spec = { 'libs/kernel/src/rule.spec.ts': '' };
  const collect = (files: Files) => {
    const root = JSON.stringify(writeWorkspace(files));
    return ask('results.mjs', `collectTests(${root}, [${root} + '/libs/kernel'], () => 'out of memory')`);
  };
  const results = (...testResults: object[]) => ({
    ...spec,
    'libs/kernel/test-results/jest.json': JSON.stringify({ testResults }),
  });
  const file = { name: '/somewhere/libs/kernel/src/rule.spec.ts', status: 'passed', message: '', assertionResults: [] };

  test('every test is counted by its outcome and named by its file', () => {
    const one = (status: string, fullName: string) => ({ status, fullName, failureMessages: ['because'] });
    const assertionResults = [one('passed', 'a'), one('failed', 'b'), one('pending', 'c')];
    expect(collect(results({ ...file, status: 'failed', assertionResults }))).toEqual([
      { name: 'libs/kernel/src/rule.spec.ts: a', outcome: 'passed', message: 'because' },
      { name: 'libs/kernel/src/rule.spec.ts: b', outcome: 'failed', message: 'because' },
      { name: 'libs/kernel/src/rule.spec.ts: c', outcome: 'skipped', message: 'because' },
    ]);
  });

  test('a file that could not be loaded is a failure', () => {
    expect(collect(results({ ...file, status: 'failed', message: 'no such module' }))).toEqual([
      { name: 'libs/kernel/src/rule.spec.ts', outcome: 'failed', message: 'no such module' },
    ]);
  });

  test('a project whose tests did not run is a failure', () => {
    const missing = [{ name: 'libs/kernel', outcome: 'failed', message: 'Its tests did not run.\nout of memory' }];
    expect(collect(spec)).toEqual(missing);
    expect(collect(results())).toEqual(missing);
  });

  test('a project without tests counts for nothing', () => {
    expect(collect({ 'libs/kernel/src/index.ts': '' })).toEqual([]);
  });
});

describe('what Nx printed', () => {
  const printed = [
    '✔  nx run a:build',
    '> nx run a:test',
    'went wrong',
    '✔  nx run c:test',
    '> nx run b:test',
    'too',
    ' NX   Failed',
  ];
  const outputOf = (task: string) => ask('nx.mjs', `outputOf(${JSON.stringify(printed)}, '${task}')`);

  test('of one task is found between its heading and the next', () => {
    expect([outputOf('a:test'), outputOf('b:test'), outputOf('c:test')]).toEqual(['went wrong', 'too', '']);
  });

  test('names the tasks that failed', () => {
    expect(ask('nx.mjs', `failedTasks(${JSON.stringify(printed)})`)).toEqual(['a:test', 'b:test']);
  });
});

describe('what is installed', () => {
  afterAll(removeWorkspaces);

  const lock = (packages: object) => JSON.stringify({ packages: { '': {}, ...packages } });
  const wanted = { 'node_modules/zod': { version: '2.0.0', integrity: 'b' } };
  const other = { 'node_modules/swc-windows': { version: '1.0.0', integrity: 'w', optional: true } };
  const installed = (record: Files) => {
    const root = writeWorkspace({ 'package-lock.json': lock({ ...wanted, ...other }), ...record });
    return ask('installed.mjs', `isInstalled(${JSON.stringify(root)})`);
  };

  test.each([
    ['nothing is stale', {}, false],
    ['another version is stale', { 'node_modules/zod': { version: '1.0.0', integrity: 'a' } }, false],
    ['the same is not, even without the packages of other platforms', wanted, true],
  ])('%s', (_rule, packages, answer) => {
    expect(installed({ 'node_modules/.package-lock.json': lock(packages) })).toBe(answer);
  });

  test('no record is stale', () => {
    expect(installed({})).toBe(false);
  });
});

describe('what is built', () => {
  afterAll(removeWorkspaces);

  const project = (name: string, build: object) => JSON.stringify({ name, nx: { targets: { build } } });
  const builtWorkspace = () => {
    const root = writeWorkspace({
      'package.json': JSON.stringify({ workspaces: ['libs/*'] }),
      'package-lock.json': '{}',
      'tools/build/transpile.mjs': '',
      'libs/kernel/package.json': project('kernel', {}),
      'libs/kernel/src/index.ts': '',
      'libs/kernel/src/rule.spec.ts': '',
      'libs/kernel/dist/index.js': '',
      'libs/calendar/package.json': project('calendar', { command: 'vite build' }),
      'libs/calendar/src/index.ts': '',
      'libs/calendar/dist/index.js': '',
    });
    const since = Date.now() + 5000;
    ask('built.mjs', `markBuilt(${JSON.stringify(root)}, ${since}) ?? null`);
    return { root, later: new Date(since + 5000) };
  };
  const stale = (root: string) =>
    (ask('built.mjs', `staleProjects(${JSON.stringify(root)})`) as string[]).map((folder) => basename(folder));

  test('a build holds until a source changes; a test is no source', () => {
    const { root, later } = builtWorkspace();
    expect(stale(root)).toEqual([]);
    utimesSync(join(root, 'libs/kernel/src/rule.spec.ts'), later, later);
    expect(stale(root)).toEqual([]);
    utimesSync(join(root, 'libs/kernel/src/index.ts'), later, later);
    expect(stale(root)).toEqual(['kernel']);
  });

  test('a build without its output is none', () => {
    const { root } = builtWorkspace();
    rmSync(join(root, 'libs/kernel/dist'), { recursive: true });
    expect(stale(root)).toEqual(['kernel']);
  });

  test('all is built again by other tools', () => {
    const { root, later } = builtWorkspace();
    utimesSync(join(root, 'tools/build/transpile.mjs'), later, later);
    expect(stale(root)).toEqual(['calendar', 'kernel']);
  });

  test('a project that says how it is built is left to Nx', () => {
    const { root } = builtWorkspace();
    const buildsItself = (name: string) =>
      ask('built.mjs', `buildsItself(${JSON.stringify(join(root, 'libs', name))})`);
    expect([buildsItself('kernel'), buildsItself('calendar')]).toEqual([false, true]);
  });
});

describe('the build', () => {
  afterAll(removeWorkspaces);

  test('ships sources and what belongs to them, no test, and nothing of what was removed', () => {
    const root = writeWorkspace({
      'part/src/deep/one.ts': 'export const one: number = 1;\n',
      'part/src/deep/one.spec.ts': '',
      'part/src/one.js': 'compiled by accident',
      'part/src/page.html': '<p>',
      'part/dist/gone.js': '',
    });
    const build = [resolve(__dirname, '../../build/transpile.mjs'), join(root, 'part')];
    execFileSync(process.execPath, build);
    const shipped = readdirSync(join(root, 'part/dist'), { recursive: true }).map(String);
    expect(shipped.sort()).toEqual(['deep', 'deep/one.js', 'deep/one.js.map', 'page.html']);
    expect(readFileSync(join(root, 'part/dist/deep/one.js'), 'utf8')).toContain('export const one = 1;');
  });
});
