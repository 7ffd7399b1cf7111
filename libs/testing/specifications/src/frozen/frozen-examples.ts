import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frozen, FrozenContext, FrozenEvent } from './frozen-event.js';
import { caseIn, fileNameOf, todaysOf } from './frozen-event.js';
import { faultsOf, missingOf } from './frozen-faults.js';

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** Writes today's examples that have no file yet; one that is there is never touched. */
export const freezeMissing = (folder: string, context: FrozenContext): void => {
  mkdirSync(folder, { recursive: true });
  for (const frozen of todaysOf(context)) {
    const file = join(folder, fileNameOf(frozen));
    if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(frozen.event, null, 2)}\n`, { flag: 'wx' });
  }
};

const frozenIn = (folder: string, name: string): Frozen => ({
  event: JSON.parse(readFileSync(join(folder, name), 'utf8')) as FrozenEvent,
  case: caseIn(name),
});

/**
 * Declares the tests of a context's frozen shapes: each stored shape ever released is still upcast, folded and
 * published, and today's events have one each. `npm run freeze` writes those that are missing.
 */
export const frozenExamples = ({ dir, ...context }: FrozenContext & { readonly dir: URL }): void => {
  const folder = fileURLToPath(dir);
  if (process.env['CHIDAO_FREEZE'] === 'missing') freezeMissing(folder, context);
  const names = namesIn(folder);
  describe('stored shapes', () => {
    it('are frozen in a file for every event in its current version', () => {
      expect(missingOf(context, names)).toEqual([]);
    });

    it.each(names)('%s is read, folded and published as ever', (name) => {
      const frozen = frozenIn(folder, name);
      expect(fileNameOf(frozen)).toBe(name);
      expect(faultsOf(context, frozen)).toEqual([]);
    });
  });
};
