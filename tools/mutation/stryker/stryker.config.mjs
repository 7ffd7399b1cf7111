// Read by Stryker with the workspace's root as its directory; CHIDAO_MUTATE names the project (set by mutation.mjs).
const project = process.env.CHIDAO_MUTATE;
const results = `.cache/mutation/${project.replaceAll('/', '-')}`;

export default {
  plugins: [new URL('./node_modules/@stryker-mutator/jest-runner/dist/src/index.js', import.meta.url).href],
  testRunner: 'jest',
  // All spec files at every change: asking Jest which are related takes longer than these tests do.
  jest: { configFile: 'jest.config.mjs', config: { rootDir: project }, enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  mutate: [`${project}/src/**/*.ts`, `!${project}/src/**/*.spec.ts`],
  // What runs only while a file is loaded (tables) would need every test anew for each change: two thirds of the time.
  ignoreStatic: true,
  // A string emptied is a code, event type or text that types and contracts hold; it says nothing about rules.
  mutator: { excludedMutations: ['StringLiteral'] },
  // The sandbox is a copy of this project alone; other packages are read, unchanged, through node_modules.
  ignorePatterns: [
    '**',
    `!${project}/**`,
    '!tools/build/**',
    '!jest.config.mjs',
    '!package.json',
    'dist',
    'test-results',
  ],
  tempDirName: `${results}/sandbox`,
  concurrency: 2,
  timeoutMS: 15_000,
  checkers: [],
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: `${results}/mutation.json` },
  htmlReporter: { fileName: `${results}/mutation.html` },
  thresholds: { high: 85, low: 85, break: 85 },
};
