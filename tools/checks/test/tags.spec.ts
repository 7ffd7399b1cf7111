import { manifest, problemsOf, removeWorkspaces, soundWorkspace, writeWorkspace } from './broken-workspace.js';

const tagged = (...tags: string[]) => JSON.stringify({ name: '@chidao/kernel', version: '0.1.0', nx: { tags } });
const withKernel = (text: string) => writeWorkspace({ ...soundWorkspace, 'libs/kernel/package.json': text });

describe('check of tags', () => {
  afterAll(removeWorkspaces);

  test('a sound workspace passes', () => {
    expect(problemsOf('tags', writeWorkspace(soundWorkspace))).toEqual([]);
  });

  test.each([
    ['a mistyped type', ['scope:core', 'type:kernal'], 'libs/kernel: unknown tag "type:kernal"'],
    ['a mistyped scope', ['scope:cor', 'type:kernel'], 'libs/kernel: unknown tag "scope:cor"'],
    ['a mistyped kind', ['scope:core', 'typ:kernel'], 'libs/kernel: has 0 type: tags, must have exactly one'],
    ['no tags', [], 'libs/kernel: has 0 scope: tags, must have exactly one'],
    ['two types', ['scope:core', 'type:kernel', 'type:domain'], 'libs/kernel: has 2 type: tags, must have exactly one'],
    ['a tag of no known kind', ['scope:core', 'type:kernel', 'x'], 'libs/kernel: unknown tag "x"'],
    [
      'a type that its place denies',
      ['scope:core', 'type:platform'],
      'libs/kernel: is type:platform, its place says type:kernel',
    ],
  ])('%s is refused', (_fault, tags, problem) => {
    expect(problemsOf('tags', withKernel(tagged(...tags)))).toContain(problem);
  });

  test('a domain cannot pass itself off as platform', () => {
    const files = { 'libs/reporting/domain/package.json': manifest('reporting-domain', 'reporting', 'platform') };
    expect(problemsOf('tags', writeWorkspace({ ...soundWorkspace, ...files }))).toEqual([
      'libs/reporting/domain: is type:platform, its place says type:domain',
    ]);
  });

  test('sources that belong to no project are found', () => {
    const files = { ...soundWorkspace, 'libs/stray/src/index.ts': 'export const stray = 1;\n' };
    expect(problemsOf('tags', writeWorkspace(files))).toEqual([
      'libs/stray/src: belongs to no project (no package.json where the workspace looks for one)',
    ]);
  });
});
