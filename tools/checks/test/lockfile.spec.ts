import { problemsOf, removeWorkspaces, writeWorkspace } from './broken-workspace.js';

const from = (name: string) => `https://registry.npmjs.org/${name}/-/${name}-1.0.0.tgz`;
const sealed = (name: string) => ({ version: '1.0.0', resolved: from(name), integrity: `sha512-${name}` });
const root = { name: 'sound', workspaces: ['libs/*'], devDependencies: { swc: '1.0.0' } };
const kernel = { name: '@chidao/kernel', version: '0.1.0', dependencies: { zod: '4.0.0' } };
const packages = {
  '': { devDependencies: { swc: '1.0.0' } },
  'libs/kernel': { version: '0.1.0', dependencies: { zod: '4.0.0' } },
  'node_modules/@chidao/kernel': { resolved: 'libs/kernel', link: true },
  'node_modules/swc': { ...sealed('swc'), optionalDependencies: { 'swc-linux': '1.0.0' } },
  'node_modules/swc-linux': { ...sealed('swc-linux'), optional: true },
  'node_modules/zod': sealed('zod'),
};

const problems = (changed: object, rootManifest: object = root, kernelManifest: object = kernel) =>
  problemsOf(
    'lockfile',
    writeWorkspace({
      'package.json': JSON.stringify(rootManifest),
      'package-lock.json': JSON.stringify({ packages: { ...packages, ...changed } }),
      'libs/kernel/package.json': JSON.stringify(kernelManifest),
    }),
  );

describe('check of lockfile', () => {
  afterAll(removeWorkspaces);

  test('a complete lockfile passes', () => {
    expect(problems({})).toEqual([]);
  });

  test('an optional package of another platform has its entry', () => {
    expect(problems({ 'node_modules/swc-linux': undefined })).toEqual([
      'package-lock.json: node_modules/swc has the optional dependency swc-linux, which has no entry',
    ]);
  });

  test('an optional package may be nested', () => {
    const nested = {
      'node_modules/swc-linux': undefined,
      'node_modules/swc/node_modules/swc-linux': packages['node_modules/swc-linux'],
    };
    expect(problems(nested)).toEqual([]);
  });

  test('no package comes from a registry that others cannot reach', () => {
    const mirrored = { ...packages['node_modules/zod'], resolved: 'http://registry.example/zod-4.0.0.tgz' };
    expect(problems({ 'node_modules/zod': mirrored })).toEqual([
      'package-lock.json: node_modules/zod comes from http://registry.example/zod-4.0.0.tgz, not from https://registry.npmjs.org/',
    ]);
  });

  test('every package is sealed, and says where it is', () => {
    expect(problems({ 'node_modules/zod': { version: '1.0.0' } })).toEqual([
      'package-lock.json: node_modules/zod has no "integrity"',
      'package-lock.json: node_modules/zod has no "resolved"',
    ]);
  });

  test('versions are exact', () => {
    const loose = { swc: '^1.0.0' };
    const changed = { '': { devDependencies: loose } };
    expect(problems(changed, { ...root, devDependencies: loose })).toEqual([
      './package.json: swc is "^1.0.0", must be one exact version',
    ]);
  });

  test('the lockfile says what the manifests say', () => {
    expect(problems({}, root, { ...kernel, dependencies: { zod: '4.0.1' } })).toEqual([
      'package-lock.json: not what libs/kernel/package.json says in dependencies; run npm install',
    ]);
  });

  test('the lockfile knows every project', () => {
    expect(problems({ 'libs/kernel': undefined })).toEqual([
      'package-lock.json: does not know libs/kernel; run npm install',
    ]);
  });
});
