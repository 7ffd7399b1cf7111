import { problemsOf, removeWorkspaces, soundWorkspace, writeWorkspace } from './broken-workspace.js';

const breaches: readonly [rule: string, file: string, source: string, problem: string][] = [
  [
    'domain code imports no Node built-in',
    'libs/directives/domain/src/reads-files.ts',
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    'libs/directives/domain may not use Node fs',
  ],
  [
    'domain code imports no npm package, declared or not',
    'libs/directives/domain/src/uses-zod.ts',
    "import 'zod';\n",
    'libs/directives/domain may not use npm node_modules/zod/index.js',
  ],
  [
    'contracts import zod and nothing else',
    'libs/directives/contracts/src/uses-left.ts',
    "import 'left';\n",
    'libs/directives/contracts may not use npm node_modules/left/index.js',
  ],
  [
    'a domain never imports the domain of another scope',
    'libs/reporting/domain/src/foreign.ts',
    "import { start } from '@chidao/directives-domain';\nexport const foreign = start;\n",
    'libs/reporting/domain may not import libs/directives/domain/src/index.ts',
  ],
  [
    'a service never imports the private code of another, not even its types',
    'apps/directives/src/foreign.ts',
    "import type { begin } from '@chidao/reporting-domain';\nexport type Foreign = typeof begin;\n",
    'apps/directives may not import libs/reporting/domain/src/index.ts',
  ],
  [
    'read models import only the types of a domain',
    'libs/query/read-models/src/decides.ts',
    "import { start } from '@chidao/directives-domain';\nexport const decides = start;\n",
    'libs/query/read-models may import only types of libs/directives/domain/src/index.ts',
  ],
  [
    'only tests import test libraries',
    'apps/directives/src/plays.ts',
    "import { given } from '@chidao/specifications';\nexport const plays = given;\n",
    'only tests may import type:testing libs/testing/specifications/src/index.ts',
  ],
  [
    'platform code knows no context',
    'libs/platform/runtime/src/knows.ts',
    "import { start } from '@chidao/directives-domain';\nexport const knows = start;\n",
    'libs/platform/runtime may not import libs/directives/domain/src/index.ts',
  ],
  [
    'what is imported is declared',
    'libs/platform/runtime/src/undeclared.ts',
    "import { start } from '@chidao/directives-domain';\nexport const undeclared = start;\n",
    'libs/platform/runtime does not declare libs/directives/domain/src/index.ts',
  ],
  [
    'an npm package is declared',
    'libs/platform/runtime/src/borrowed.ts',
    "import 'left';\n",
    'declared in package.json node_modules/left/index.js',
  ],
  [
    'another project is reached only by its name',
    'libs/platform/runtime/src/reaches.ts',
    "import type { Fact } from '../../../kernel/src/index.js';\nexport type Reached = Fact;\n",
    'another project only by its name libs/kernel/src/index.ts',
  ],
  ['every import leads somewhere', 'libs/kernel/src/lost.ts', "import './nowhere.js';\n", 'resolvable ./nowhere.js'],
  [
    'nothing is circular, not even through types',
    'libs/kernel/src/egg.ts',
    "import type { Hen } from './hen.js';\nexport type Egg = Hen | null;\n",
    'no circular dependency libs/kernel/src/hen.ts → libs/kernel/src/egg.ts',
  ],
];

const hen = { 'libs/kernel/src/hen.ts': "import type { Egg } from './egg.js';\nexport type Hen = Egg | null;\n" };

describe('check of boundaries', () => {
  let found: readonly string[];
  beforeAll(() => {
    const files = Object.fromEntries(breaches.map(([, file, source]) => [file, source]));
    found = problemsOf('boundaries', writeWorkspace({ ...soundWorkspace, ...files, ...hen }));
  });
  afterAll(removeWorkspaces);

  test.each(breaches)('%s', (_rule, file, _source, problem) => {
    expect(found).toContain(`${file}: ${problem}`);
  });

  test('a sound workspace passes', () => {
    expect(problemsOf('boundaries', writeWorkspace(soundWorkspace))).toEqual([]);
  });

  test('tests of pure code may use Node and npm', () => {
    const spec = { 'libs/directives/domain/src/start.spec.ts': "import 'node:fs';\nimport 'zod';\n" };
    expect(problemsOf('boundaries', writeWorkspace({ ...soundWorkspace, ...spec }))).toEqual([]);
  });
});
