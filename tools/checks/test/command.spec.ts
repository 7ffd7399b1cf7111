import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { removeWorkspaces, soundWorkspace, writeWorkspace } from './broken-workspace.js';
import type { Files } from './broken-workspace.js';

const check = (files: Files, ...names: string[]) => {
  const command = [resolve(__dirname, '../check.mjs'), '--root', writeWorkspace(files), ...names];
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n') };
};

describe('npm run check', () => {
  afterAll(removeWorkspaces);

  test('says one line per check, then how many passed', () => {
    const { status, lines } = check(soundWorkspace, 'tags', 'names');
    expect(lines.slice(0, 2).sort()).toEqual(['  ✔ names (8 files)', '  ✔ tags (8 projects)']);
    expect(lines.at(-1)).toBe('2 passed, 0 failed');
    expect(status).toBe(0);
  });

  test('fails and says why where a rule is broken', () => {
    const { status, lines } = check({ ...soundWorkspace, 'libs/kernel/src/BIG.ts': '' }, 'tags', 'names');
    expect(lines).toContain('  libs/kernel/src/BIG.ts: file names are kebab-case');
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
    expect(status).toBe(1);
  });

  test('fails where a check itself cannot run', () => {
    const { status, lines } = check(soundWorkspace, 'lockfile');
    expect(lines.join('\n')).toContain('the check itself failed');
    expect(status).toBe(1);
  });

  test('refuses a check that it does not know', () => {
    expect(check(soundWorkspace, 'spelling').status).toBe(2);
  });
});
