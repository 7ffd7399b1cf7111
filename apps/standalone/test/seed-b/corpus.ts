import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Up from here to the folder that holds the workspace's lockfile. */
const workspaceRoot = (folder: string): string =>
  existsSync(join(folder, 'package-lock.json')) ? folder : workspaceRoot(dirname(folder));

const file = join(workspaceRoot(__dirname), '../shared/corpus/dev/000_b73591d32428f293.txt');

/** The text of seed B; it lies beside the repository and is no part of it. Null where it is absent. */
export const seedB: string | null = existsSync(file) ? readFileSync(file, 'utf8') : null;

/** Registers tests that need the seed; without it one test says by name what was left out. */
export const whereSeedB = (name: string, register: (text: string) => void): void => {
  describe(name, () => {
    if (seedB !== null) register(seedB);
    else it('is left out: no corpus beside the repository', () => expect(seedB).toBeNull());
  });
};
