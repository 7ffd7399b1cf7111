import { problemsOf, removeWorkspaces, soundWorkspace, writeWorkspace } from './broken-workspace.js';
import type { Files } from './broken-workspace.js';

const problems = (check: string, files: Files) => problemsOf(check, writeWorkspace({ ...soundWorkspace, ...files }));
const formatted = { '.prettierignore': '*.json\n', '.prettierrc.json': '{ "singleQuote": true, "printWidth": 120 }' };
const file = 'libs/kernel/src';

describe('checks of types, formatting, names and limits', () => {
  afterAll(removeWorkspaces);

  test.each(['types', 'formatting', 'names', 'limits'])('a sound workspace passes %s', (check) => {
    expect(problems(check, formatted)).toEqual([]);
  });

  test('a wrong type is found', () => {
    expect(problems('types', { [`${file}/wrong.ts`]: "export const wrong: number = 'one';\n" })).toEqual([
      "libs/kernel/src/wrong.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'.",
    ]);
  });

  test('an unformatted file is found', () => {
    const found = problems('formatting', {
      ...formatted,
      [`${file}/loose.ts`]: 'export const  x = 1\n',
    });
    expect(found).toContain('[warn] libs/kernel/src/loose.ts');
  });

  test.each([
    ['a file that is not kebab-case', `${file}/theFile.ts`, 'file names are kebab-case'],
    ['a folder that is not kebab-case', `${file}/TheFolder/one.ts`, 'folder "TheFolder" is not kebab-case'],
    ['a folder that says nothing', `${file}/utils/one.ts`, '"utils" says nothing'],
    ['a file that says nothing', `${file}/helpers.ts`, '"helpers" says nothing'],
    [
      'what was compiled beside its source',
      `${file}/index.js`,
      'sources are TypeScript; remove what was compiled beside them',
    ],
    ['a barrel below the root', `${file}/part/index.ts`, "index files only at a library's root (src)"],
  ])('%s is found', (_fault, path, problem) => {
    expect(problems('names', { [path]: 'export const one = 1;\n' })).toEqual([`${path}: ${problem}`]);
  });

  test('a kernel of more than 200 lines is found; comments are free', () => {
    const lines = (times: number, line: string) => `${line}\n`.repeat(times);
    expect(problems('limits', { [`${file}/big.ts`]: lines(300, '// Said.') })).toEqual([]);
    expect(problems('limits', { [`${file}/big.ts`]: lines(300, 'void 0;') })).toEqual([
      'libs/kernel: 303 lines without comments, must stay under 200',
    ]);
  });
});
