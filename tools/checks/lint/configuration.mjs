// ESLint's configuration, made from each project's tags: a project gets the rules of its type.
import js from '@eslint/js';
import typescript from 'typescript-eslint';
import { pureTypes, tagTable } from '../tag-table.mjs';
import { readProjects } from '../workspace.mjs';
import { everyTestRuns, fewParameters, limits } from './everywhere.mjs';
import { decidingSyntax, pureRules, pureSyntax } from './pure-code.mjs';
import { oneClock, promiseRules, runningSyntax } from './running-code.mjs';

const ignores = ['**/dist/', '**/node_modules/', '**/test-results/', '**/coverage/', '.nx/', '.cache/', 'data/'];
const testFiles = ['**/*.{spec,api-spec,int-spec}.{ts,tsx}', '**/{test,e2e}/**/*.{ts,tsx}'];
const clockFiles = ['libs/platform/runtime/src/clock/system-clock.ts'];
const runningTypes = ['platform', 'lookup', 'app'];
const nodeGlobals = ['process', 'console', 'URL', 'fetch', 'Buffer', 'AbortSignal', 'performance'].concat([
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'TextDecoder',
  'TextEncoder',
]);

const syntax = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });
const codeOf = ({ folder }) => `${folder}/**/*.{ts,tsx}`;

const decides = ({ folder, scope }) => scope !== 'core' && folder.endsWith('/domain');

const pureProject = (project) => ({
  files: [codeOf(project)],
  ignores: testFiles,
  rules: {
    ...pureRules(tagTable[project.type].packages),
    ...syntax(fewParameters, pureSyntax, decides(project) ? decidingSyntax : []),
  },
});

const running = (projects, root) => {
  const files = projects.filter(({ type }) => runningTypes.includes(type)).map(codeOf);
  if (files.length === 0) return [];
  return [
    {
      files,
      languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
      rules: promiseRules,
    },
    { files, ignores: [...testFiles, ...clockFiles], rules: syntax(fewParameters, runningSyntax, oneClock) },
  ];
};

const ownRules = {
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  /** Does not see what is used in the decorator of a parameter. */
  'no-useless-assignment': 'off',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
};

export const lintConfiguration = (root) => {
  const projects = readProjects(root);
  return [
    { ignores },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    js.configs.recommended,
    ...typescript.configs.recommended.map((one) => ({ ...one, files: ['**/*.{ts,tsx}'] })),
    { files: ['**/*.{ts,tsx,mjs,js}'], rules: { ...limits, ...syntax(fewParameters) } },
    { files: ['**/*.{ts,tsx}'], rules: ownRules },
    {
      files: ['**/*.{mjs,js}'],
      languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, false])) },
    },
    ...running(projects, root),
    ...projects.filter(({ type }) => pureTypes.includes(type)).map(pureProject),
    { files: testFiles, rules: { 'max-lines-per-function': 'off', ...syntax(fewParameters, everyTestRuns) } },
  ];
};
