import { problemsOf, removeWorkspaces, soundWorkspace, writeWorkspace } from './broken-workspace.js';

const pure = 'libs/directives/domain/src';
const running = 'libs/platform/runtime/src';
const repeat = (times: number, line: string): string => `${line}\n`.repeat(times);
const branches = Array.from({ length: 9 }, (_, n) => `  if (x === ${n}) return ${n};`).join('\n');
const cases = Array.from({ length: 20 }, (_, n) => `    case ${n}:`).join('\n');
/** Written apart, so that this file does not look like what it forbids. */
const switchedOff = ['it', 'skip'].join('.');

const breaches: readonly [rule: string, file: string, source: string, problem: string][] = [
  ['domain code has no class', `${pure}/kind.ts`, 'export class Kind {}', 'No class'],
  [
    'domain code has no decorator',
    `${pure}/mark.ts`,
    'declare const mark: never;\n@mark\nexport class Marked {}',
    'No decorator',
  ],
  ['domain code is not async', `${pure}/later.ts`, 'export const later = async () => 1;', 'Nothing asynchronous'],
  ['domain code asks no clock', `${pure}/now.ts`, 'export const now = () => new Date();', 'The clock is data'],
  [
    'domain code asks no clock by Date.now',
    `${pure}/ms.ts`,
    'export const ms = () => Date.now();',
    'The clock is data',
  ],
  [
    'domain code has no clock to fall back on',
    `${pure}/or-now.ts`,
    'export const at = (given?: Date, other = 0) => given ?? new Date(other);',
    'The clock is data',
  ],
  ['domain code throws no dice', `${pure}/dice.ts`, 'export const dice = () => Math.random();', 'Chance is data'],
  ['domain code knows no process', `${pure}/env.ts`, 'export const env = () => process.env;', 'only its arguments'],
  [
    'domain code knows no crypto',
    `${pure}/uuid.ts`,
    'export const id = () => crypto.randomUUID();',
    'only its arguments',
  ],
  [
    'domain code sets no timer',
    `${pure}/timer.ts`,
    'export const t = () => setTimeout(() => 1, 1);',
    'only its arguments',
  ],
  ['domain code imports no npm package', `${pure}/zod.ts`, "import 'zod';", 'no npm package'],
  ['domain code imports no Node built-in', `${pure}/fs.ts`, "import 'node:fs';", 'no npm package'],
  ['contracts import only zod', 'libs/directives/contracts/src/left.ts', "import 'left';", 'no npm package'],
  ['exported types are readonly', `${pure}/loose.ts`, 'export interface Loose {\n  name: string;\n}', 'readonly'],
  [
    'exported lists are readonly',
    `${pure}/list.ts`,
    'export interface List {\n  readonly of: string[];\n}',
    'readonly',
  ],
  [
    'deciders refuse by code',
    `${pure}/throws.ts`,
    "export const t = () => {\n  throw new Error('no');\n};",
    'Refuse with',
  ],
  [
    'deciders change nothing',
    `${pure}/sets.ts`,
    'export const s = (x: { a: number }) => (x.a = 1);',
    'Nothing is mutated',
  ],
  [
    'read models are pure',
    'libs/query/read-models/src/now.ts',
    'export const n = () => Date.now();',
    'The clock is data',
  ],
  ['there is one clock', `${running}/now.ts`, 'export const now = () => new Date();', 'One clock'],
  ['no timer is longer than an hour', `${running}/late.ts`, 'setTimeout(() => 1, 2_592_000_000);', 'No timer longer'],
  ['kafkajs is not idempotent', `${running}/kafka.ts`, 'export const k = { idempotent: true };', 'idempotent mode'],
  [
    'an append expects a revision',
    `${running}/any.ts`,
    "export const k = { expectedRevision: 'any' };",
    'explicit expected',
  ],
  [
    'emit is awaited',
    `${running}/emit.ts`,
    'export const e = (x: { emit(): void }) => {\n  x.emit();\n};',
    'emit answers',
  ],
  ['no promise floats', `${running}/floats.ts`, 'const p = async () => 1;\np();', 'no-floating-promises'],
  [
    'no promise is taken for a condition',
    `${running}/misused.ts`,
    'const p = async () => true;\nexport const q = () => (p() ? 1 : 2);',
    'no-misused-promises',
  ],
  ['every test runs', `${pure}/off.spec.ts`, `${switchedOff}('x', () => {});`, 'Every test runs'],
  ['files end at 250 lines', `${running}/long.ts`, repeat(251, 'void 0;'), 'max-lines'],
  [
    'functions end at 60 lines',
    `${running}/f.ts`,
    `export const f = () => {\n${repeat(60, 'void 0;')}};`,
    'max-lines-per',
  ],
  [
    'functions are not knotted',
    `${running}/knot.ts`,
    `export const k = (x: number) => {\n${branches}\n};`,
    'complexity',
  ],
  [
    'functions take four parameters',
    `${running}/five.ts`,
    'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e];',
    'At most four',
  ],
];

const sound: readonly [rule: string, file: string, source: string][] = [
  [
    'a switch counts once',
    `${running}/switch.ts`,
    `export const s = (x: number) => {\n  switch (x) {\n${cases}\n      return 1;\n  }\n};\n`,
  ],
  [
    'constructors take what they need',
    `${running}/built.ts`,
    'export class Built {\n  constructor(readonly a: 1, readonly b: 1, readonly c: 1, readonly d: 1, readonly e: 1) {}\n}\n',
  ],
  ['a date of something is no clock', `${pure}/dated.ts`, 'export const dated = (at: string) => new Date(at);\n'],
  ['the clock asks the clock', `${running}/clock/system-clock.ts`, 'export const now = () => Date.now();\n'],
  [
    'what a decorator uses is used',
    `${running}/decorated.ts`,
    'const value = 1;\nexport class Decorated {\n  constructor(@Param(value) readonly of: number) {}\n}\ndeclare const Param: never;\n',
  ],
  ['a short timer is no sweeper', `${running}/soon.ts`, 'setTimeout(() => 1, 5000);\n'],
];

const filesOf = (list: readonly (readonly string[])[]) =>
  Object.fromEntries(list.map(([, file, source]) => [file as string, source as string]));

describe('check of lint', () => {
  let found: readonly string[];
  beforeAll(() => {
    const root = writeWorkspace({ ...soundWorkspace, ...filesOf(breaches), ...filesOf(sound) });
    found = problemsOf('lint', root);
  });
  afterAll(removeWorkspaces);

  test.each(breaches)('%s', (_rule, file, _source, problem) => {
    const ofFile = found.filter((one) => one.startsWith(`${file}:`));
    expect(ofFile).toContainEqual(expect.stringContaining(problem));
  });

  test.each(sound)('%s', (_rule, file) => {
    expect(found.filter((one) => one.startsWith(`${file}:`))).toEqual([]);
  });

  test('a sound workspace passes', () => {
    expect(problemsOf('lint', writeWorkspace(soundWorkspace))).toEqual([]);
  });
});
