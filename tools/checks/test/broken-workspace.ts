import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const tools = resolve(__dirname, '..');

export type Files = Readonly<Record<string, string>>;

export const manifest = (name: string, scope: string, type: string, dependencies: readonly string[] = []): string =>
  JSON.stringify({
    name: `@chidao/${name}`,
    version: '0.1.0',
    type: 'module',
    exports: { '.': { '@chidao/source': './src/index.ts', default: './dist/index.js' } },
    nx: { tags: [`scope:${scope}`, `type:${type}`] },
    dependencies: Object.fromEntries(dependencies.map((one) => [one, one.startsWith('@chidao/') ? '0.1.0' : '1.0.0'])),
  });

const npmPackage = (name: string): Files => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'module.exports = {};\n',
});

/** A small workspace in which nothing is wrong: one project of each type that has rules of its own. */
export const soundWorkspace: Files = {
  'package.json': JSON.stringify({ name: 'sound', type: 'module', workspaces: ['apps/*', 'libs/*', 'libs/*/*'] }),
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'es2023',
      module: 'nodenext',
      strict: true,
      noEmit: true,
      types: [],
      customConditions: ['@chidao/source'],
    },
    include: ['apps', 'libs'],
  }),
  'libs/kernel/package.json': manifest('kernel', 'core', 'kernel'),
  'libs/kernel/src/index.ts': 'export interface Fact {\n  readonly name: string;\n}\n',
  'libs/directives/domain/package.json': manifest('directives-domain', 'directives', 'domain', [
    '@chidao/kernel',
    'zod',
  ]),
  'libs/directives/domain/src/index.ts': "export type { Fact } from '@chidao/kernel';\nexport const start = 1;\n",
  'libs/reporting/domain/package.json': manifest('reporting-domain', 'reporting', 'domain', [
    '@chidao/directives-domain',
  ]),
  'libs/reporting/domain/src/index.ts': 'export const begin = 1;\n',
  'libs/directives/contracts/package.json': manifest('directives-contracts', 'directives', 'contracts', [
    'zod',
    'left',
  ]),
  'libs/directives/contracts/src/index.ts': "import 'zod';\n\nexport const contract = 1;\n",
  'libs/query/read-models/package.json': manifest('query-read-models', 'query', 'read-model', [
    '@chidao/directives-domain',
    '@chidao/kernel',
  ]),
  'libs/query/read-models/src/index.ts': "export type { Fact } from '@chidao/directives-domain';\n",
  'libs/testing/specifications/package.json': manifest('specifications', 'testing', 'testing'),
  'libs/testing/specifications/src/index.ts': 'export const given = 1;\n',
  'libs/platform/runtime/package.json': manifest('runtime', 'platform', 'platform', ['@chidao/kernel']),
  'libs/platform/runtime/src/index.ts': 'export const port = 3000;\n',
  'apps/directives/package.json': manifest('directives-service', 'directives', 'app', [
    '@chidao/kernel',
    '@chidao/directives-domain',
    '@chidao/reporting-domain',
    '@chidao/specifications',
  ]),
  'apps/directives/src/index.ts': "export { start } from '@chidao/directives-domain';\n",
  ...npmPackage('zod'),
  ...npmPackage('left'),
};

const linkProjects = (root: string, files: Files): void =>
  Object.entries(files)
    .filter(([path]) => /^(apps|libs)\/.*package\.json$/.test(path))
    .forEach(([path, text]) => {
      const link = join(root, 'node_modules', (JSON.parse(text) as { name: string }).name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(root, dirname(path)), link, 'junction');
    });

/** Writes a workspace to a folder of its own and gives its path; `removeWorkspaces` takes all of them away. */
export const writeWorkspace = (files: Files): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'chidao-checks-')));
  written.push(root);
  Object.entries(files).forEach(([path, text]) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  });
  linkProjects(root, files);
  return root;
};

const written: string[] = [];
export const removeWorkspaces = (): void => written.splice(0).forEach((root) => rmSync(root, { recursive: true }));

/** What one check finds wrong in a workspace. */
export const problemsOf = (check: string, root: string): readonly string[] => {
  const output = execFileSync(process.execPath, [join(tools, 'one-check.mjs'), root, check], { encoding: 'utf8' });
  return (JSON.parse(output.slice(output.lastIndexOf('\n{') + 1)) as { problems: string[] }).problems;
};
