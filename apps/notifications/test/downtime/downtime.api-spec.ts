import { defaultRuleSet } from '@chidao/timeliness';
import type { Variant } from '../office.js';
import { brokenOffices } from './broken-offices.js';
import { faultsOf } from './faults.js';
import { expectedReminders } from './model.js';
import type { Played } from './run-script.js';
import { playScript } from './run-script.js';
import { stumbling } from './stumbling.js';

/** More with `SEEDS`; each seed is another script, and other whims of the bus. */
const SEEDS = Number(process.env['SEEDS'] ?? 16);
const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const played = new Map<number, Promise<Played>>();
const play = (seed: number): Promise<Played> => {
  const playing = played.get(seed) ?? playScript({ seed });
  played.set(seed, playing);
  return playing;
};

/** The faults of the first seed in which something goes wrong. */
const firstFaults = async (variant: Variant, count: number): Promise<readonly string[]> => {
  for (const seed of seeds(count)) {
    const faults = faultsOf(await playScript({ seed, variant }));
    if (faults.length > 0) return faults;
  }
  return [];
};

describe('a standstill of three days', () => {
  it.each(seeds(SEEDS))(
    'leaves every reminder sent once, merged, marked late, and none about what is over (seed %i)',
    async (seed) => {
      expect(faultsOf(await play(seed))).toEqual([]);
    },
  );

  it.each([2, 3, 5])('leaves the same where each command sent may fail for a moment (each %i.)', async (nth) => {
    expect(await firstFaults(stumbling(nth, 'OUTCOME_UNKNOWN'), 1)).toEqual([]);
  });

  it('is met by many reminders, by late ones, and by several late ones in one mail', async () => {
    const runs = await Promise.all(seeds(SEEDS).map(play));
    const texts = runs.flatMap(({ office }) => office.mails.map(({ text }) => text));
    const lateIn = texts.map((text) => text.split('Gửi chậm').length - 1);
    expect(runs.flatMap(({ script }) => expectedReminders(script)).length).toBeGreaterThan(SEEDS * 8);
    expect(lateIn.filter((count) => count > 0).length).toBeGreaterThan(SEEDS / 2);
    expect(Math.max(...lateIn)).toBeGreaterThan(1);
  });

  it.each(Object.entries(brokenOffices))('shows an office that %s', async (_, { variant, fault }) => {
    const faults = await firstFaults(variant, 10);
    expect(faults.filter((found) => fault.test(found))).not.toEqual([]);
  });

  it('shows an office that does not gather its mails', async () => {
    const settings = { ...defaultRuleSet.settings, 'digest.perPersonPerDay': 0 };
    const run = await playScript({ seed: 1, ruleSet: { ...defaultRuleSet, settings } });
    expect(faultsOf(run).filter((fault) => /^\d+ mails to /.test(fault))).not.toEqual([]);
  });
});
